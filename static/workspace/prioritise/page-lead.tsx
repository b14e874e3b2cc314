import { words } from '../../kit/words';
import { WordsAround } from '../../kit/words-around';
import { isOld } from './age-of';
import type { ItemRow, Row } from './arrange-rows';
import { usePageNow } from './page-now';
import type { ShownItem } from '../../kit/edits/shown-item';

/** The page's answer in one line: what is worth most, and how much of that is old. */
export function PageLead({ rows, shown }: { rows: readonly Row[]; shown: readonly ShownItem[] }) {
  const now = usePageNow();
  const first = rows.find((row): row is ItemRow => row.kind === 'item' && row.place === 1);
  const old = shown.filter(({ item: { figures } }) => figures.ratedAt !== null && isOld(figures.ratedAt, now)).length;
  if (!first) return <p className="page-lead">{words('prioritise.leadNone')}</p>;
  return (
    <p className="page-lead">
      <WordsAround entry="prioritise.lead" slot="name">{first.shown.item.summary}</WordsAround>
      {old > 0 && <> · <span className="look">{words('prioritise.old', { count: old })}</span></>}
    </p>
  );
}
