import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import { call } from '../../../kit/backend';
import { Icon } from '../../../kit/icon';
import { problemOf } from '../../../kit/problem-of';
import { problemSentence } from '../../../kit/problem-sentence';
import { whySentence } from '../../../kit/why-sentence';
import { unanswered } from '../../../kit/unanswered';
import { place, words } from '../../../kit/words';
import { lazily } from '../../lazily';
import type { ItemRow } from '../arrange-rows';
import { IssueLink } from '../grid/item-cell';
import { TypeIcon } from '../grid/type-icon';
import { usePlaceSureness } from '../order-sureness';
import { useData, usePageStores } from '../page-stores';
import { bandWords, type PlaceSureness } from '../sureness-words';
import { CustomerWhy } from './customer-why';
import { FiguresState } from './figures-state';
import { Raters } from './raters';
import { Trail } from './trail';
import { ValueParts } from './value-parts';
import { Voices } from './voices';
import './why.css';

const FlipPart = lazily(() => import('../flip/flip-part').then(({ FlipPart: Part }) => Part));

interface WhyDrawerProps {
  row: ItemRow;
  /** All that are ranked, in their order. */
  ranked: readonly ItemRow[];
  /** Its place by value for effort, or null where it has none. */
  byEffort: number | null;
  onStep(by: 1 | -1): void;
}

/** Why an item stands where it stands: one sentence, then what would change it, what it is made of, who asks, who rated and what changed. */
export function WhyDrawer({ row, ranked, byEffort, onStep }: WhyDrawerProps) {
  const { view } = usePageStores();
  const { model, can, reading } = useData(({ listing }) => listing);
  const { item } = row.shown;
  const explained = useQuery({ queryKey: ['explain-item', item.id, item.version], queryFn: () => call('explain-item', { issue: item.id }), staleTime: 60_000 });
  const sure = usePlaceSureness(row);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => void panel.current?.scrollTo({ top: 0 }), [item.id]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') view.actions.showWhy(false);
    else if (event.altKey && event.key === 'ArrowDown') onStep(1);
    else if (event.altKey && event.key === 'ArrowUp') onStep(-1);
    else return;
    event.preventDefault();
  };
  const hidden = unanswered(item, model, can);
  return (
    <aside ref={panel} className="why" aria-label={words('prioritise.why.title')} onKeyDown={onKey}>
      <header className="why-head">
        <h2>{words('prioritise.why.title')}</h2>
        <IconButton name="up" label={words('prioritise.why.previous')} onPress={() => onStep(-1)} />
        <IconButton name="down" label={words('prioritise.why.next')} onPress={() => onStep(1)} />
        <IconButton name="cross" label={words('prioritise.why.close')} onPress={() => view.actions.showWhy(false)} />
      </header>
      <div className="why-body">
        <p className="why-item"><TypeIcon type={item.type} /> <IssueLink issue={item.key} /> <span className="subtle" dir="auto">{item.summary}</span></p>
        <p className="why-sentence" aria-live="polite">
          <b>{standingWords(row, ranked.length, reading.kind !== 'complete', sure)}</b> {whySentence(item.figures, model)}
        </p>
        <CustomerWhy key={`why:${item.id}`} item={item} />
        <FiguresState item={item} />
        {row.group === 'ranked' && <Suspense fallback={<p className="skeleton why-skeleton" aria-label={words('kit.loading')} />}><FlipPart key={`flip:${item.id}`} row={row} ranked={ranked} /></Suspense>}
        <ValueParts item={item} byEffort={byEffort} />
        {explained.isError && <p className="refused">{problemSentence(problemOf(explained.error))}</p>}
        {explained.isPending && <p className="skeleton why-skeleton" aria-label={words('kit.loading')} />}
        {explained.data && (
          <>
            <Voices key={`voices:${item.id}`} voices={explained.data.voices} hidden={explained.data.hiddenVoices} figures={item.figures} />
            <Raters raters={explained.data.raters} item={item} hidden={hidden} />
            <Trail key={`trail:${item.id}`} trail={explained.data.trail} hidden={hidden} />
          </>
        )}
      </div>
    </aside>
  );
}

function standingWords({ place: at, group, shown: { item } }: ItemRow, ranked: number, about: boolean, sure: PlaceSureness | null): string {
  if (item.mustDo && group === 'must do') return words('prioritise.why.mustDo', { reason: item.mustDo.reason.replace(/\.$/, '') });
  if (at === null) return words('prioritise.why.notRated');
  if (sure && !about) return words('prioritise.why.placeLikely', { place: place(at), count: ranked, likely: bandWords(sure.band) });
  return words(about ? 'prioritise.why.aboutPlace' : 'prioritise.why.place', { place: place(at), count: ranked });
}

function IconButton({ name, label, onPress }: { name: 'up' | 'down' | 'cross'; label: string; onPress(): void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}
