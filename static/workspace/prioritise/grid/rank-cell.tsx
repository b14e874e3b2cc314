import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';

const NUMBERS = new Intl.NumberFormat();

/** An item's place: a number, `~` before it while not all is read, a pin for a must do, a dash where there is no value. */
export function RankCell({ row: { place, group }, about }: { row: ItemRow; about: boolean }) {
  if (group === 'must do') return <span className="rank-pin"><Icon name="pin" /></span>;
  if (place === null) return <span className="subtle">{words('prioritise.rank.none')}</span>;
  return <span className="rank">{about ? words('prioritise.rank.about', { place }) : NUMBERS.format(place)}</span>;
}

/** The same for a screen reader. */
export function rankWords({ place, group }: ItemRow, about: boolean): string {
  if (group === 'must do') return words('prioritise.rank.mustDo');
  if (place === null) return words('prioritise.rank.noneLong');
  return about ? words('prioritise.rank.aboutLong', { place }) : String(place);
}
