import { useState, type FormEvent } from 'react';
import type { Change } from '../../../kit/edits/edit';
import { words } from '../../../kit/words';
import { useChecked } from '../exchange/use-checked';
import { answerName } from '../figure-words';
import { useData } from '../page-stores';
import type { BulkForm } from './bulk-dialog';
import { BulkButtons } from './rate-many';

const MUST_DO = 'must do';

/** Takes the reader's own answers back from several items, or lets their must dos go: whichever are ticked. */
export function TakeBackMany({ items, onChange, onClose }: BulkForm) {
  const { model, can: { closed } } = useData(({ listing }) => listing);
  const open = model.criteria.map(({ key }) => key).filter((key) => !closed.includes(key));
  const choices = [...open, 'effort', MUST_DO]
    .map((key) => ({ key, count: items.filter(({ mine, mustDo }) => (key === MUST_DO ? mustDo : mine[key])).length }))
    .filter(({ count }) => count > 0);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState(false);
  const checked = useChecked(items);
  if (checked < items.length) return <p className="subtle" role="status">{words('hands.import.checking', { read: checked, of: items.length })}</p>;
  if (choices.length === 0) return <p className="subtle">{words('hands.bulk.takeBackNone')}</p>;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setWrong(ticked.length === 0);
    if (ticked.length === 0) return;
    onChange(({ mine, mustDo }) => {
      const own = ticked.filter((key) => mine[key]);
      const back: Change[] = own.length === 0 ? [] : [{ kind: 'answers', answers: Object.fromEntries(own.map((key) => [key, null])) }];
      return mustDo && ticked.includes(MUST_DO) ? [...back, { kind: 'must do', reason: null }] : back;
    });
  };
  return (
    <form className="editor-stack" onSubmit={save}>
      <p className="subtle">{words('hands.bulk.takeBackSays')}</p>
      {choices.map(({ key, count }) => (
        <label key={key} className="bulk-choice">
          <input type="checkbox" checked={ticked.includes(key)} onChange={({ target }) => setTicked(target.checked ? [...ticked, key] : ticked.filter((one) => one !== key))} />{' '}
          {key === MUST_DO ? words('hands.bulk.letGo', { count }) : words('hands.bulk.takeBackOne', { name: answerName(key), count })}
        </label>
      ))}
      {wrong && <p className="refused" role="alert">{words('hands.bulk.needs')}</p>}
      <BulkButtons save={words('hands.bulk.takeBack', { count: items.length })} onClose={onClose} />
    </form>
  );
}
