import { useState } from 'react';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { words } from '../../../kit/words';
import { decodeFile } from '../../prioritise/exchange/decode-file';
import { FileBox } from '../../prioritise/exchange/file-choice';
import { readTable, type FileRow } from '../../prioritise/exchange/read-table';
import { useCustomersStore } from '../page-context';
import { ImportPreview } from './import-preview';
import { isKnownHead, readHeads, type CustomerHeads } from './read-heads';
import '../../prioritise/exchange/import.css';

/** A file as it was read: its columns and rows. */
export interface CustomerFile {
  name: string;
  heads: string[];
  found: CustomerHeads;
  rows: FileRow[];
  /** A sample of letters that another encoding has spoilt. */
  broken: string | null;
}

const MOST_BYTES = 10_000_000;

/** Takes customers in from a CSV file: nothing is changed before the reader has seen what would be. */
export default function ImportDialog({ onClose }: { onClose(): void }) {
  const { actions } = useCustomersStore();
  const [read, setRead] = useState<CustomerFile | { refused: string } | null>(null);
  const choose = async (file: File) => setRead(await readFile(file));
  const close = () => {
    onClose();
    if (read && 'rows' in read) void actions.load();
  };
  return (
    <Dialog title={words('customers.import.title')} onClose={close}>
      {read && 'rows' in read ? (
        <ImportPreview key={read.name} file={read} onChoose={(file) => void choose(file)} onClose={close} />
      ) : (
        <div className="customers-form">
          <p className="subtle">{words('customers.import.says')}</p>
          <FileBox label={words('hands.import.choose')} onChoose={(file) => void choose(file)} />
          {read && <p className="refused" role="alert">{read.refused}</p>}
          <div className="dialog-buttons"><Button look="quiet" onClick={close}>{words('kit.cancel')}</Button></div>
        </div>
      )}
    </Dialog>
  );
}

async function readFile(file: File): Promise<CustomerFile | { refused: string }> {
  if (file.size > MOST_BYTES) return { refused: words('customers.import.tooBig') };
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (decoded.kind === 'refused') return { refused: words(`hands.import.refused.${decoded.why}`) };
  const { heads, rows } = readTable(decoded.text, isKnownHead);
  if (rows.length === 0) return { refused: words('hands.import.refused.empty') };
  const found = readHeads(heads);
  if (!found) return { refused: words('customers.import.noName', { columns: heads.join(', ') }) };
  return { name: file.name, heads, found, rows, broken: decoded.broken };
}
