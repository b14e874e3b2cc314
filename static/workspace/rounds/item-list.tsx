import type { ItemInRound, RoundView } from '../../../src/contract';
import { EFFORT } from '../../../src/domain/prioritise/standing';
import { spreadOf, stepsApart, WORTH_A_TALK } from '../../../src/domain/rounds/spread';
import { Icon, type IconName } from '../../kit/icon';
import { Lozenge } from '../../kit/lozenge';
import { words } from '../../kit/words';
import { answerWords } from '../prioritise/figure-words';
import { stageOf, type Stage } from './answer-state';
import { ratersOf } from './raters-of';
import { saidNow } from './said-now';

const SIGNS: Readonly<Record<Stage, IconName | null>> = { open: null, answered: 'check', shown: 'eye', settled: 'check', range: 'check', moved: 'warning' };

interface ItemListProps {
  round: RoundView;
  /** The item on the screen. */
  at: string | null;
  /** Goes to an item; null where the leader takes all along. */
  onGo: ((issue: string) => void) | null;
}

/** The items of a round, and how far each is. */
export function ItemList({ round, at, onGo }: ItemListProps) {
  return (
    <ol className="round-list">
      {round.items.map((item) => {
        const sign = SIGNS[stageOf(item)];
        const line = (
          <>
            <span className="round-list-sign" data-stage={stageOf(item)}>{sign && <Icon name={sign} size={14} />}</span>
            <span className="round-list-item">
              <span dir="auto">{item.summary}</span>
              <span className="small">{stageWords(round, item)}</span>
              <Apart round={round} item={item} />
            </span>
          </>
        );
        return (
          <li key={item.id}>
            {onGo ? <button type="button" aria-current={item.id === at || undefined} onClick={() => onGo(item.id)}>{line}</button> : <div aria-current={item.id === at || undefined}>{line}</div>}
          </li>
        );
      })}
    </ol>
  );
}

/** That the answers to an item lie so far apart that there is something to talk about, until it is settled. */
function Apart({ round, item: { revealed } }: { round: RoundView; item: ItemInRound }) {
  if (!revealed || revealed.outcome) return null;
  const most = Math.max(0, ...round.criteria.map((key) => {
    const spread = key === EFFORT ? null : spreadOf(saidNow(revealed, key));
    return spread ? stepsApart(spread) : 0;
  }));
  return most < WORTH_A_TALK ? null : <span><Lozenge tone="look">{words('round.stage.apart', { count: most })}</Lozenge></span>;
}

/** How far an item is, in words, and its value once that may be seen. */
function stageWords(round: RoundView, item: ItemInRound): string {
  const value = item.revealed?.value;
  const says = outcomeWords(round, item);
  return value ? `${says} · ${words('round.stage.value', { value: Math.round(value.likely) })}` : says;
}

function outcomeWords(round: RoundView, item: ItemInRound): string {
  const stage = stageOf(item);
  const { revealed } = item;
  const answered = words('round.answered', { answered: item.answered.length, count: ratersOf(round).length });
  if (!revealed && round.ended) return words('round.stage.never');
  if (!revealed) return stage === 'moved' ? words('round.stage.moved') : stage === 'open' && !round.can.rate ? answered : `${words(`round.stage.${stage}`)} · ${answered}`;
  const [key] = round.criteria;
  const said = key === undefined ? [] : revealed.answers.flatMap(({ now }) => (now[key] ? [now[key].likely] : []));
  const figure = (likely: number) => answerWords(round.model, key!, likely, 'short');
  if (revealed.outcome?.kind === 'one' && key !== undefined && revealed.outcome.answers[key]) return words('round.stage.settledOn', { answer: figure(revealed.outcome.answers[key].likely) });
  if (said.length === 0) return words(`round.stage.${stage}`);
  const [low, high] = [figure(Math.min(...said)), figure(Math.max(...said))];
  return words(low === high ? 'round.stage.oneAnswer' : `round.stage.${stage}From`, { low, high });
}
