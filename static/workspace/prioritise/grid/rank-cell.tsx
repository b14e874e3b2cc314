import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { tiedWords, type PlaceSureness } from '../sureness-words';
import { useMoved } from '../weights/places-before';

const NUMBERS = new Intl.NumberFormat();

interface RankCellProps {
  row: ItemRow;
  about: boolean;
  /** Set where the likely ranks have no room of their own. */
  sure: PlaceSureness | null;
}

/**
 * An item's place: a number, `~` before it while not all is read, a pin for a must do, a dash where there is no value.
 * Below it, how far it moved while other weights are tried, or its likely ranks where they have no column.
 */
export function RankCell({ row: { id, place, group }, about, sure }: RankCellProps) {
  const moved = useMoved(id, place);
  if (group === 'must do') return <span className="rank-pin"><Icon name="pin" /></span>;
  if (place === null) return <span className="subtle">{words('prioritise.rank.none')}</span>;
  const rank = about ? words('prioritise.rank.about', { place }) : NUMBERS.format(place);
  if (moved !== 0) return <>{rank}<span className="moved" data-moved={`${moved > 0 ? '↑' : '↓'} ${NUMBERS.format(Math.abs(moved))}`} /></>;
  return sure ? <>{rank}<span className="rank-likely" data-likely={likelyWords(sure)} /></> : <>{rank}</>;
}

function likelyWords({ band: { first, last } }: PlaceSureness): string {
  return first === last ? String(first) : words('sureness.likely.short', { first, last });
}

/** The same for a screen reader. `moved` as useMoved gives it. */
export function rankWords({ place, group }: ItemRow, about: boolean, moved: number, sure: PlaceSureness | null): string {
  if (group === 'must do') return words('prioritise.rank.mustDo');
  if (place === null) return words('prioritise.rank.noneLong');
  const said = [about ? words('prioritise.rank.aboutLong', { place }) : String(place)];
  if (moved !== 0) said.push(words(moved > 0 ? 'hands.weights.up' : 'hands.weights.down', { count: Math.abs(moved) }));
  if (sure && sure.tiedWith.length > 0) said.push(tiedWords(sure.tiedWith));
  return said.join(', ');
}
