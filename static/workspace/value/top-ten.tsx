import { useQuery } from '@tanstack/react-query';
import type { Abilities, Item } from '../../../src/contract';
import type { Model } from '../../../src/domain/prioritise/model';
import { call } from '../../kit/backend';
import { unanswered } from '../../kit/unanswered';
import { whySentence } from '../../kit/why-sentence';
import { words } from '../../kit/words';
import { IssueLink } from '../prioritise/grid/item-cell';
import type { ShownItem } from './shown-item';
import { ValueNumber } from './value-number';

interface TopTenProps {
  items: readonly ShownItem[];
  model: Model;
  can: Abilities;
}

/** The most valuable that are not finished, each with why a customer wants it. */
export function TopTen({ items, model, can }: TopTenProps) {
  const ids = items.map(({ id }) => id);
  const checked = useQuery({
    queryKey: ['value-top', ids],
    queryFn: async () => new Map((await call('check-items', { issues: ids })).items.map((item) => [item.id, item])),
    enabled: ids.length > 0,
    staleTime: 60_000,
  });
  return (
    <section className="value-section" aria-label={words('valuePage.top.title')}>
      <header className="value-head">
        <h2>{words('valuePage.top.title')}</h2>
        <span className="small">{words('valuePage.top.says')}</span>
      </header>
      {items.length === 0 && <p className="small">{words('valuePage.top.none')}</p>}
      <ol className="value-rows">
        {items.map((item) => (
          <li key={item.id} className="value-row top-row">
            <ValueNumber value={item.value} />
            <span className="value-name" title={item.summary}><IssueLink issue={item.key} /> <span dir="auto">{item.summary}</span></span>
            <span className="top-why small" dir="auto">{whyWords(checked.data?.get(item.id), model, can)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The line that somebody wrote; without one, the sentence that the figures make, but for answers that the reader is yet to give. */
function whyWords(item: Item | undefined, model: Model, can: Abilities): string {
  if (!item) return '';
  return item.why ?? whySentence(item.figures, model, unanswered(item, model, can));
}
