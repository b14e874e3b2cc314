import { useState, type FormEvent } from 'react';
import { LONGEST_OBJECTIVE } from '../../../../src/domain/settings/check-settings';
import { isVisible } from '../../../../src/domain/visible';
import { Button } from '../../../kit/button';
import { words } from '../../../kit/words';

/** A line that adds an objective to the draft; Enter adds it, and the line is free for the next. */
export function NewObjective({ onAdd }: { onAdd(name: string): void }) {
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isVisible(name)) return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className="objective-new" onSubmit={add}>
      <input
        className="field"
        dir="auto"
        maxLength={LONGEST_OBJECTIVE}
        value={name}
        aria-label={words('settings.objectives.new')}
        placeholder={words('settings.objectives.example')}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" aria-disabled={!isVisible(name)}>{words('settings.objectives.add')}</Button>
    </form>
  );
}
