import { useState } from 'react';
import { Dialog } from '../../../kit/dialog';
import type { Model } from '../../../../src/domain/prioritise/model';
import { words } from '../../../kit/words';
import { useData } from '../page-stores';
import { decodeFile } from './decode-file';
import { FileChoice } from './file-choice';
import { ImportPreview } from './import-preview';
import { isKnownHead } from './read-heads';
import { readTable, type FileRow } from './read-table';
import './import.css';

/** A file as it was read: its rows, or why it was not. */
export interface ReadFile {
  name: string;
  heads: string[];
  rows: FileRow[];
  broken: string | null;
}

const MOST_BYTES = 5_000_000;

/** Takes ratings in from a CSV file: nothing is changed before the reader has seen what would be. */
export default function ImportDialog({ onClose }: { onClose(): void }) {
  const [read, setRead] = useState<ReadFile | { refused: string } | null>(null);
  const model = useData(({ listing }) => listing.model);
  const choose = async (file: File) => setRead(await readFile(file, model));
  return (
    <Dialog title={words('hands.import.title')} onClose={onClose}>
      {read && 'rows' in read && read.rows.length > 0 ? (
        <ImportPreview key={read.name} file={read} onChoose={choose} onClose={onClose} />
      ) : (
        <FileChoice refused={read && 'refused' in read ? read.refused : null} onChoose={choose} onClose={onClose} />
      )}
    </Dialog>
  );
}

async function readFile(file: File, model: Model): Promise<ReadFile | { refused: string }> {
  if (file.size > MOST_BYTES) return { refused: words('hands.import.refused.tooBig') };
  const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (decoded.kind === 'refused') return { refused: words(`hands.import.refused.${decoded.why}`) };
  const { heads, rows } = readTable(decoded.text, (head) => isKnownHead(head, model));
  if (rows.length === 0) return { refused: words('hands.import.refused.empty') };
  return { name: file.name, heads, rows, broken: decoded.broken };
}
