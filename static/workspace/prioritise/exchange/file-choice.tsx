import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';

interface FileChoiceProps {
  /** Why the file before was not read. */
  refused: string | null;
  onChoose(file: File): void;
  onClose(): void;
}

/** Asks for the file, and says what it has to look like. */
export function FileChoice({ refused, onChoose, onClose }: FileChoiceProps) {
  return (
    <div className="editor-stack">
      <p className="subtle">{words('hands.import.says')}</p>
      <FileBox label={words('hands.import.choose')} onChoose={onChoose} />
      {refused && <p className="refused" role="alert">{refused}</p>}
      <div className="dialog-buttons"><Button look="quiet" onClick={onClose}>{words('kit.cancel')}</Button></div>
    </div>
  );
}

/** The browser's own box for one CSV file. */
export function FileBox({ label, onChoose }: { label: string; onChoose(file: File): void }) {
  return (
    <label className="import-box">
      <span className="small">{label}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </label>
  );
}
