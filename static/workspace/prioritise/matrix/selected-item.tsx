import { verdictOf } from '../../../../src/domain/prioritise/sureness/verdict';
import { Button } from '../../../kit/button';
import { Lozenge, toneOfStatus } from '../../../kit/lozenge';
import { weeksWords } from '../../../kit/weeks-words';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';
import { usePageStores } from '../page-stores';
import { useSureness } from '../sureness/use-sureness';
import { askingWords, effortRangeWords, pointsWords, valueRangeWords } from './matrix-words';
import type { Spread } from './draw-spreads';

interface SelectedItemProps {
  row: ItemRow;
  /** Its likely value; null where it is not rated. */
  value: number | null;
  spread: Spread | undefined;
}

/** What the matrix shows of one item, in words. */
export function SelectedItem({ row, value, spread }: SelectedItemProps) {
  const { view } = usePageStores();
  const { item } = row.shown;
  const { effort, customers } = item.figures;
  return (
    <section className="matrix-item" aria-live="polite">
      <p className="matrix-key"><TypeIcon type={item.type} /> <IssueLink issue={item.key} /> <Lozenge tone={toneOfStatus[item.status.category]}>{item.status.name}</Lozenge></p>
      <h2 dir="auto">{item.summary}</h2>
      <dl className="matrix-facts">
        <dt>{words('matrix.valueHead')}</dt>
        <dd>{value === null ? words('prioritise.answer.none') : <><b>{pointsWords(value)}</b> <span className="small">{valueRangeWords(spread)}</span></>}</dd>
        <dt>{words('matrix.effortHead')}</dt>
        <dd>{effort ? <><b>{weeksWords(effort.likely)}</b> <span className="small">{effortRangeWords(effort)}</span></> : words('prioritise.effort.none')}</dd>
        <dt>{words('matrix.askingHead')}</dt>
        <dd>{askingWords(customers)}</dd>
        <dt>{words('matrix.rankHead')}</dt>
        <dd><RankWords row={row} /></dd>
      </dl>
      <Button size="small" onClick={() => view.actions.showWhy(true)}>{words('prioritise.why.title')}</Button>
    </section>
  );
}

function RankWords({ row: { id, place, group } }: { row: ItemRow }) {
  const sureness = useSureness();
  if (place === null) return <>{words(group === 'must do' ? 'prioritise.rank.mustDo' : 'prioritise.answer.none')}</>;
  const band = sureness?.bandOf(id);
  const ahead = sureness?.aheadOf(id) ?? null;
  const said = [
    band && words(band.first === band.last ? 'matrix.likelyOne' : 'matrix.likely', { low: band.first, high: band.last }),
    ahead !== null && verdictOf(ahead) === 'too close' && words('matrix.tooClose', { place: place + 1 }),
  ];
  return <><b>{place}</b> <span className="small">{said.filter(Boolean).join(', ')}</span></>;
}
