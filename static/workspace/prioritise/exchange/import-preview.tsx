import { useMemo } from 'react';
import type { AnswerInput, Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import { useData, usePageStores } from '../page-stores';
import type { Wanted } from '../prioritise-store';
import { EntryTable } from './entry-table';
import { FileBox, FileChoice } from './file-choice';
import type { ReadFile } from './import-dialog';
import { keepWrong } from './keep-wrong';
import { readHeads } from './read-heads';
import { readRatings, type Entry } from './read-ratings';
import { saveFile } from './save-file';
import { useChecked } from './use-checked';
import { writeCsv } from './write-csv';

interface ImportPreviewProps {
  file: ReadFile;
  onChoose(file: File): void;
  onClose(): void;
}

/** What a file would change, what is wrong in it, and what is here already. */
export function ImportPreview({ file, onChoose, onClose }: ImportPreviewProps) {
  const { data } = usePageStores();
  const { model, items, reading, can: { closed } } = useData(({ listing }) => listing);
  const heads = useMemo(() => readHeads(file.heads, model), [file, model]);
  const byKey = useMemo(() => new Map([...items.values()].map((item) => [item.key.toUpperCase(), item])), [items]);
  const named = useMemo(() => (heads.form === 'refused' ? [] : itemsNamed(file, heads.key, byKey)), [file, heads, byKey]);
  const checked = useChecked(named);
  const entries = useMemo(() => (heads.form === 'refused' ? [] : readRatings(heads, file.rows, { model, closed, items: byKey })), [heads, file, model, closed, byKey]);
  if (heads.form === 'refused') return <FileChoice refused={words(`hands.import.refused.${heads.why}`, { columns: file.heads.join(', ') })} onChoose={onChoose} onClose={onClose} />;
  if (checked < named.length) return <p role="status">{words('hands.import.checking', { read: checked, of: named.length })}</p>;
  const counts = { ready: 0, wrong: 0, here: 0 };
  for (const { state } of entries) counts[state.kind] += 1;
  const keep = () => saveFile(`${words('hands.file.wrong', { name: file.name.replace(/\.\w+$/, '') })}.csv`, new Blob([writeCsv(keepWrong(file.heads, file.rows, entries))], { type: 'text/csv' }));
  const take = () => {
    data.actions.changeMany(wantedOf(entries));
    onClose();
  };
  return (
    <div className="editor-stack">
      <p className="subtle import-name">{file.name}</p>
      <p className="import-counts" role="status">
        <span className="import-ready"><Icon name="check" /><b>{words('hands.import.ready', { count: counts.ready })}</b></span>
        <span className="import-wrong"><Icon name="refused" /><b>{words('hands.import.toFix', { count: counts.wrong })}</b></span>
        <span className="subtle">{words('hands.import.here', { count: counts.here })}</span>
      </p>
      {file.broken !== null && <p className="refused" role="alert">{words('hands.import.broken', { sample: file.broken })}</p>}
      {reading.kind !== 'complete' && <p className="small">{words('hands.import.notAll')}</p>}
      {counts.ready + counts.wrong === 0 && <p>{words('hands.import.nothing')}</p>}
      <EntryTable entries={entries} />
      <div className="dialog-buttons import-buttons">
        <FileBox label={words('hands.import.other')} onChoose={onChoose} />
        <Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button>
        {counts.wrong > 0 && <Button onClick={keep}>{words('hands.import.keep', { count: counts.wrong })}</Button>}
        <Button look="primary" disabled={counts.ready === 0} onClick={take}>{words('hands.import.act', { count: counts.ready })}</Button>
      </div>
    </div>
  );
}

function itemsNamed({ rows }: ReadFile, key: number, byKey: ReadonlyMap<string, Item>): Item[] {
  return [...new Set(rows.flatMap(({ cells }) => byKey.get((cells[key] ?? '').toUpperCase()) ?? []))];
}

/** The ready answers, one change for each item. */
function wantedOf(entries: readonly Entry[]): Wanted[] {
  const byIssue = new Map<string, Record<string, AnswerInput>>();
  for (const { state } of entries) if (state.kind === 'ready') byIssue.set(state.issue, { ...byIssue.get(state.issue), [state.answer]: state.said });
  return [...byIssue].map(([issue, answers]) => ({ issue, change: { kind: 'answers', answers } }));
}
