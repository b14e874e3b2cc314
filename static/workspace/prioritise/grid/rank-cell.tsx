import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { useMoved } from '../weights/places-before';

const NUMBERS = new Intl.NumberFormat();

/** An item's place: a number, `~` before it while not all is read, a pin for a must do, a dash where there is no value; and how far it moved while other weights are tried. */
export function RankCell({ row: { id, place, group }, about }: { row: ItemRow; about: boolean }) {
  const moved = useMoved(id, place);
  if (group === 'must do') return <span className="rank-pin"><Icon name="pin" /></span>;
  if (place === null) return <span className="subtle">{words('prioritise.rank.none')}</span>;
  const rank = <span className="rank">{about ? words('prioritise.rank.about', { place }) : NUMBERS.format(place)}</span>;
  if (moved === 0) return rank;
  return <>{rank}<span className="moved" data-moved={`${moved > 0 ? '↑' : '↓'} ${NUMBERS.format(Math.abs(moved))}`} /></>;
}

/** The same for a screen reader. `moved` as useMoved gives it. */
export function rankWords({ place, group }: ItemRow, about: boolean, moved: number): string {
  if (group === 'must do') return words('prioritise.rank.mustDo');
  if (place === null) return words('prioritise.rank.noneLong');
  const rank = about ? words('prioritise.rank.aboutLong', { place }) : String(place);
  return moved === 0 ? rank : `${rank}, ${words(moved > 0 ? 'hands.weights.up' : 'hands.weights.down', { count: Math.abs(moved) })}`;
}
