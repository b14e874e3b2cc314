import { Avatar } from './avatar';
import type { CustomerChoice } from './customer-choice';
import { Icon } from './icon';
import { words } from './words';

interface CustomerHitsProps {
  id: string;
  hits: readonly CustomerChoice[];
  /** The one that Enter takes. */
  active: number;
  onTake(hit: CustomerChoice): void;
}

/** The list under a customer box: the names found, and last the typed name as a new one. The focus stays in the box. */
export function CustomerHits({ id, hits, active, onTake }: CustomerHitsProps) {
  return (
    <ul id={id} role="listbox" aria-label={words('kit.form.customer')} className="customer-box-hits" hidden={hits.length === 0}>
      {hits.map((hit, index) => (
        <li
          key={hit.id ?? 'new'}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(hit)}
        >
          {hit.id ? <Avatar name={hit.name} of="customer" /> : <Icon name="plus" />}
          {hit.id ? hit.name : words('kit.form.add', { name: hit.name })}
        </li>
      ))}
    </ul>
  );
}
