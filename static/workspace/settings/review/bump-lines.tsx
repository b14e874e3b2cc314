import { words } from '../../../kit/words';
import type { Preview } from './read-preview';
import { isMove, type Move } from './compare-orders';

const ROW = 30;
const WIDE = 120;
const MOST_ROWS = 20;

/** The order before and after, with a line for each item. The list beside it carries the meaning. */
export function BumpLines({ preview }: { preview: Preview }) {
  const { moves, told } = preview;
  const lowest = Math.max(0, ...moves.filter(changed).flatMap(({ from, to }) => [from ?? 0, to ?? 0]));
  const rows = Math.min(MOST_ROWS, Math.max(lowest, Math.min(5, moves.length)));
  const shown = moves.filter(({ from, to, id }) => told.has(id) && ((from ?? Infinity) <= rows || (to ?? Infinity) <= rows));
  const lower = Math.max(preview.ranked, moves.length) - rows;
  return (
    <div className="bump" aria-hidden="true">
      <h3>{words('settings.reviewing.now')}</h3>
      <span />
      <h3>{words('settings.reviewing.then')}</h3>
      <Side preview={preview} shown={shown} rows={rows} side="from" />
      <svg className="bump-lines" width={WIDE} height={rows * ROW} viewBox={`0 0 ${WIDE} ${rows * ROW}`}>
        {[...shown].sort((a, b) => Number(a.real) - Number(b.real)).map((move) => <Line key={move.id} move={move} rows={rows} />)}
      </svg>
      <Side preview={preview} shown={shown} rows={rows} side="to" />
      <p className="bump-legend small">
        <span data-look="moves">{words('settings.reviewing.legendMoves')}</span>
        <span data-look="stays">{words('settings.reviewing.legendStays')}</span>
        {lower > 0 && <span className="bump-lower">{words('settings.reviewing.lower', { count: lower })}</span>}
      </p>
    </div>
  );
}

const changed = ({ from, to }: Move) => from !== to;

interface SideProps {
  preview: Preview;
  shown: readonly Move[];
  rows: number;
  side: 'from' | 'to';
}

function Side({ preview: { told }, shown, rows, side }: SideProps) {
  const byPlace = new Map(shown.map((move) => [move[side], move]));
  return (
    <ol className="bump-side">
      {Array.from({ length: rows }, (_, at) => {
        const move = byPlace.get(at + 1);
        const issue = move && told.get(move.id)?.issue;
        return (
          <li key={at} data-real={(move && isMove(move)) || undefined} style={{ blockSize: ROW - 4 }}>
            {issue && (
              <>
                <span className="bump-place figure">{at + 1}</span>
                <span className="bump-key">{issue.key}</span>
                <span className="bump-name" dir="auto">{issue.summary}</span>
                {side === 'to' && move.from !== null && isMove(move) && <span className="figure bump-by">{move.from > at + 1 ? '↑' : '↓'}{Math.abs(move.from - at - 1)}</span>}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** From its place before to its place after; one that comes from below the drawing, or goes there, is drawn to its edge. */
function Line({ move, rows }: { move: Move; rows: number }) {
  const { from, to } = move;
  if (from === null || to === null) return null;
  const y = (place: number) => (Math.min(place, rows + 1) - 0.5) * ROW - 2;
  const moves = isMove(move);
  const path = `M0 ${y(from)}C${WIDE / 2} ${y(from)} ${WIDE / 2} ${y(to)} ${WIDE - (moves ? 6 : 0)} ${y(to)}`;
  return (
    <g className="bump-line" data-real={moves || undefined}>
      <path d={path} />
      {moves && to <= rows && <path className="bump-head" d={`M${WIDE - 8} ${y(to) - 4}L${WIDE} ${y(to)}L${WIDE - 8} ${y(to) + 4}Z`} />}
    </g>
  );
}
