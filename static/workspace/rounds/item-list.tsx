import type { ItemInRound, RoundView } from '../../../src/contract';
import { Icon, type IconName } from '../../kit/icon';
import { words } from '../../kit/words';
import { answerWords } from '../prioritise/figure-words';
import { stageOf, type Stage } from './answer-state';

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

/** How far an item is, in words. */
function stageWords(round: RoundView, item: ItemInRound): string {
  const stage = stageOf(item);
  const { revealed } = item;
  const answered = words('round.answered', { answered: item.answered.length, count: round.people.length });
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
