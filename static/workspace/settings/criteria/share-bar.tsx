import { DEFAULT_MODEL } from '../../../../src/domain/prioritise/model';
import { partColour } from '../../../kit/part-colour';
import { words } from '../../../kit/words';

/** How the value is shared among the criteria, in whole percent. */
export function ShareBar({ shares }: { shares: Readonly<Record<string, number>> }) {
  const parts = DEFAULT_MODEL.criteria.map(({ key }, place) => ({ key, place, share: shares[key]!, name: words(`criterion.${key}.name`) }));
  const says = parts.map(({ name, share }) => words('settings.criteria.part', { name, share })).join(', ');
  return (
    <div className="share-bar" role="img" aria-label={says}>
      {parts.filter(({ share }) => share > 0).map(({ key, place, share }) => (
        <span key={key} style={{ flexGrow: share, background: partColour(place) }} />
      ))}
    </div>
  );
}
