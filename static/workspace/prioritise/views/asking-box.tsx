import { useState } from 'react';
import { words } from '../../../kit/words';

const MOST = 999_999;

/** How many customers ask at least, as a number from 1; empty: any. What is no such number is named and does not narrow. */
export function AskingBox({ asking, onChange }: { asking: number | null; onChange(asking: number | null): void }) {
  const [typed, setTyped] = useState(asking === null ? '' : String(asking));
  const [known, setKnown] = useState(asking);
  if (known !== asking) {
    setKnown(asking);
    if (readAsking(typed) !== asking) setTyped(asking === null ? '' : String(asking));
  }
  const wrong = typed.trim() !== '' && readAsking(typed) === null;
  return (
    <label className="tool-group">
      <span className="tool-name">{words('views.filter.asking')}</span>
      <input
        className="field tool-number"
        inputMode="numeric"
        value={typed}
        placeholder={words('views.filter.any')}
        aria-invalid={wrong}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readAsking(event.target.value));
        }}
      />
      {wrong && <span className="refused" role="alert">{words('views.filter.askingWrong')}</span>}
    </label>
  );
}

function readAsking(typed: string): number | null {
  const text = typed.trim();
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MOST ? number : null;
}
