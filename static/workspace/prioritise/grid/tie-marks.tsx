import { words } from '../../../kit/words';
import type { Tie } from '../ties';

interface TieMarksProps {
  ties: readonly Tie[];
  /** The first and the last row that are drawn. */
  first: number;
  last: number;
  /** Where a row begins and ends, in px from the first one. */
  placeOf(row: number): { start: number; end: number };
}

/** A bracket from the middle of a tie's first row to the middle of its last. The cells say the same in words. */
export function TieMarks({ ties, first, last, placeOf }: TieMarksProps) {
  return (
    <div className="ties" aria-hidden="true">
      {ties.map(({ from, to }) => {
        if (to < first || from > last) return null;
        const [top, bottom] = [placeOf(from), placeOf(to)];
        const middle = (top.start + top.end) / 2;
        return (
          <div key={from} className="tie" style={{ insetBlockStart: middle, blockSize: (bottom.start + bottom.end) / 2 - middle }}>
            <span className="tie-word" style={{ marginBlockStart: top.end - middle }}>{words('sureness.tie')}</span>
          </div>
        );
      })}
    </div>
  );
}
