import { Icon } from '../../kit/icon';
import { Menu, type MenuItem } from '../../kit/menu';
import { useDropDown } from '../../kit/use-drop-down';
import { words } from '../../kit/words';

interface RoundHeadProps {
  title: string;
  says: string;
  items: readonly MenuItem[];
  onLeave(): void;
}

/** The bar above a round: the way out, where it stands, and what else can be done. */
export function RoundHead({ title, says, items, onLeave }: RoundHeadProps) {
  const { button, anchor, close } = useDropDown();
  return (
    <header className="round-head">
      <button type="button" className="round-icon" aria-label={words('round.toList')} onClick={onLeave}><Icon name="cross" /></button>
      <p className="round-head-words">
        <b>{title}</b>
        <span className="small">{says}</span>
      </p>
      {items.length > 0 ? (
        <button {...button} type="button" className="round-icon" aria-label={words('round.more')}><Icon name="more" /></button>
      ) : (
        <span className="round-icon" />
      )}
      {anchor && <Menu anchor={anchor} label={words('round.more')} items={items} onClose={close} />}
    </header>
  );
}
