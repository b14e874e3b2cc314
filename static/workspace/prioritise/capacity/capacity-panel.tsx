import { useState } from 'react';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';
import { usePageStores, useView } from '../page-stores';
import { ToolPanel } from '../views/tool-panel';
import { readCapacity } from './read-capacity';

/** Says how many person-weeks the period has. A number holds at once; what is none is named and changes nothing. */
export default function CapacityPanel({ anchor, onClose }: { anchor: Element; onClose(): void }) {
  const { view } = usePageStores();
  const capacity = useView((state) => state.capacity);
  const [typed, setTyped] = useState(capacity === null ? '' : String(capacity));
  const wrong = typed.trim() !== '' && readCapacity(typed) === null;
  const type = (text: string) => {
    setTyped(text);
    const read = readCapacity(text);
    if (read !== null || text.trim() === '') view.actions.change({ capacity: read });
  };
  return (
    <ToolPanel anchor={anchor} label={words('sureness.capacity.title')} onClose={onClose}>
      <h2>{words('sureness.capacity.title')}</h2>
      <form
        className="tool-group"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong) onClose();
        }}
      >
        <label className="tool-name" htmlFor="capacity">{words('sureness.capacity.weeks')}</label>
        <input id="capacity" className="field tool-number" data-first inputMode="decimal" autoComplete="off" value={typed} aria-invalid={wrong} aria-describedby="capacity-says" onChange={(event) => type(event.target.value)} />
        {wrong && <span className="refused" role="alert">{words('sureness.capacity.wrong')}</span>}
      </form>
      <p id="capacity-says" className="small">{words('sureness.capacity.says')}</p>
      <div className="tool-panel-foot">
        <Button size="small" disabled={typed === '' && capacity === null} onClick={() => type('')}>{words('sureness.capacity.clear')}</Button>
        <Button size="small" onClick={onClose}>{words('sureness.close')}</Button>
      </div>
    </ToolPanel>
  );
}
