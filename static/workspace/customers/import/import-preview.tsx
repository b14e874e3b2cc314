import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { FileBox } from '../../prioritise/exchange/file-choice';
import { keepWrong } from '../../prioritise/exchange/keep-wrong';
import { saveFile } from '../../prioritise/exchange/save-file';
import { writeCsv } from '../../prioritise/exchange/write-csv';
import type { CustomerFile } from './import-dialog';
import type { RowDone } from './import-rows';
import { RowTable } from './row-table';
import { useImport } from './use-import';

interface ImportPreviewProps {
  file: CustomerFile;
  onChoose(file: File): void;
  onClose(): void;
}

/** What a file would change, what is wrong in it, and how far it has gone in. */
export function ImportPreview({ file, onChoose, onClose }: ImportPreviewProps) {
  const { phase, take, stop } = useImport(file.found, file.rows);
  const rows = phase.kind === 'seen' || phase.kind === 'done' ? phase.rows : [];
  const count = (done: RowDone['done']) => rows.filter((row) => row.done === done).length;
  const [added, changed, same, broken] = [count('added'), count('changed'), count('same'), count('broken')];
  return (
    <div className="customers-form customers-import">
      <p className="subtle import-name">{file.name}</p>
      {file.broken !== null && <p className="refused" role="alert">{words('hands.import.broken', { sample: file.broken })}</p>}
      {(phase.kind === 'checking' || phase.kind === 'sending') && (
        <div role="status">
          <p>{words(`customers.import.${phase.kind}`, { done: phase.done, of: phase.of })}</p>
          <progress className="notice-progress" value={phase.done} max={phase.of} aria-label={words(`customers.import.${phase.kind}`, { done: phase.done, of: phase.of })} />
        </div>
      )}
      {phase.kind === 'failed' && <p className="refused" role="alert">{problemSentence(phase.trouble)} {words('customers.import.sendAgain')}</p>}
      {phase.kind === 'done' && <p role="status"><b>{words(phase.stopped ? 'customers.import.stopped' : 'customers.import.done', { count: added + changed })}</b></p>}
      {rows.length > 0 && (
        <p className="import-counts" role="status">
          <span className="import-ready"><Icon name="check" /><b>{words('customers.import.added', { count: added })}</b></span>
          <span className="import-ready"><Icon name="check" /><b>{words('customers.import.changed', { count: changed })}</b></span>
          <span className="subtle">{words('customers.import.same', { count: same })}</span>
          {broken > 0 && <span className="import-wrong"><Icon name="refused" /><b>{words('hands.import.toFix', { count: broken })}</b></span>}
        </p>
      )}
      {rows.length > 0 && <RowTable rows={rows} />}
      <div className="dialog-buttons import-buttons">
        {phase.kind === 'seen' && <FileBox label={words('hands.import.other')} onChoose={onChoose} />}
        {phase.kind === 'sending' ? <Button onClick={stop}>{words('customers.stop')}</Button> : <Button look="quiet" onClick={onClose}>{words(phase.kind === 'done' ? 'customers.import.close' : 'kit.cancel')}</Button>}
        {broken > 0 && <Button onClick={() => keepBroken(file, rows)}>{words('hands.import.keep', { count: broken })}</Button>}
        {phase.kind === 'failed' && <Button onClick={phase.again}>{words('kit.again')}</Button>}
        {phase.kind === 'seen' && <Button look="primary" disabled={added + changed === 0} onClick={take}>{words('customers.import.act', { count: added + changed })}</Button>}
      </div>
    </div>
  );
}

/** Saves the broken rows as they were, with what is wrong. */
function keepBroken({ name, heads, rows }: CustomerFile, done: readonly RowDone[]): void {
  const wrong = done.flatMap(({ row, rule }) => (rule ? [{ row, state: { kind: 'wrong' as const, why: words(`problem.invalid.${rule}`) } }] : []));
  const table = keepWrong(heads, rows, wrong);
  saveFile(`${words('hands.file.wrong', { name: name.replace(/\.\w+$/, '') })}.csv`, new Blob([writeCsv(table)], { type: 'text/csv' }));
}
