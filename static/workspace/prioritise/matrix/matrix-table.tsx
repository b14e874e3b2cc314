import type { Figure } from '../../../../src/domain/figure';
import { weeksWords } from '../../../kit/weeks-words';
import { words } from '../../../kit/words';
import { IssueLink } from '../grid/item-cell';
import { chanceWords } from '../sureness-words';
import type { Dot } from './dots';
import { fallsOf } from './falls';
import { pointsWords, quadrantName, weeksNumber } from './matrix-words';
import { quadrantOf } from './quadrant';
import type { Spread } from './draw-spreads';

interface MatrixTableProps {
  dots: readonly Dot[];
  spreads: ReadonlyMap<string, Spread>;
  selected: string | null;
  onSelect(id: string): void;
}

const HEADS = ['rankHead', 'itemHead', 'valueHead', 'effortHead', 'askingHead', 'quadrantHead'] as const;

/** The same as the chart in words and numbers. */
export function MatrixTable({ dots, spreads, selected, onSelect }: MatrixTableProps) {
  return (
    <div className="matrix-table-scroller" tabIndex={0} role="region" aria-label={words('matrix.label', { count: dots.length })}>
      <table className="matrix-table">
        <thead>
          <tr>{HEADS.map((head) => <th key={head} scope="col">{words(`matrix.${head}`)}</th>)}</tr>
        </thead>
        <tbody>
          {dots.map((dot) => (
            <tr key={dot.id} data-selected={dot.id === selected || undefined}>
              <td>{dot.place ?? words('prioritise.rank.mustDo')}</td>
              <th scope="row">
                <span className="matrix-cell">
                  <button type="button" className="matrix-pick" aria-pressed={dot.id === selected} dir="auto" onClick={() => onSelect(dot.id)}>{dot.row.shown.item.summary}</button>
                  <IssueLink issue={dot.row.shown.item.key} />
                </span>
              </th>
              <td>{figureWords(pointsWords(dot.value), spreads.get(dot.id), pointsWords)}</td>
              <td>{figureWords(weeksWords(dot.effort.likely), dot.effort, weeksNumber)}</td>
              <td>{dot.customers}</td>
              <td>{fallsWords(dot, spreads.get(dot.id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figureWords(likely: string, range: Pick<Figure, 'low' | 'high'> | undefined, format: (figure: number) => string) {
  const reaches = range && range.low !== range.high;
  return <><b>{likely}</b>{reaches && <span className="small"> {words('matrix.between', { low: format(range.low), high: format(range.high) })}</span>}</>;
}

function fallsWords({ value, effort }: Dot, spread: Spread | undefined): string {
  const quadrant = quadrantOf(value, effort.likely);
  const name = quadrantName(quadrant);
  return spread ? words('matrix.withChance', { name, share: chanceWords(fallsOf(effort, spread.chanceHigh)[quadrant]) }) : name;
}
