import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { chanceWords, type PlaceSureness } from '../sureness-words';
import { onAxis } from './axis-of-ranks';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** An item's likely ranks on the axis of all ranks, its own place as a dot, and the line of the top; the axis alone while the ranges are worked out. */
export function LikelyCell({ row: { place }, sure }: { row: ItemRow; sure: PlaceSureness | null }) {
  if (!sure || place === null) return place === null ? null : <span className="band" />;
  const { band, top, count } = sure;
  const [from, to] = [onAxis(band.first, count), onAxis(band.last, count)];
  return (
    <span className="band">
      {count > top && <i className="band-top" style={{ insetInlineStart: percent(onAxis(top + 0.5, count)) }} />}
      {to > from && <i className="band-range" style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }} />}
      <i className="band-place" style={{ insetInlineStart: percent(onAxis(place, count)) }} />
    </span>
  );
}

/** The chance of being in the top; a dash where all that are ranked are in it. */
export function TopCell({ row: { place }, sure }: { row: ItemRow; sure: PlaceSureness | null }) {
  if (!sure || place === null) return null;
  if (sure.count <= sure.top) return <>{words('prioritise.rank.none')}</>;
  const { inTop } = sure.band;
  const chance = chanceWords(inTop);
  return inTop >= 0.05 && inTop < 0.95 ? <span className="band-open">{chance}</span> : <>{chance}</>;
}
