import { useState, type FormEvent } from 'react';
import type { Sureness as Sure } from '../../../../src/domain/prioritise/answer';
import { EffortInput } from '../../../kit/effort-input';
import { Sureness } from '../../../kit/sureness';
import { words } from '../../../kit/words';
import type { BulkForm } from './bulk-dialog';
import { BulkButtons } from './rate-many';

/** One effort for several items. */
export function EffortMany({ items, onChange, onClose }: BulkForm) {
  const [weeks, setWeeks] = useState<number | null>(null);
  const [sure, setSure] = useState<Sure>('fairly');
  const [wrong, setWrong] = useState<'problem.invalid.weeks' | 'hands.bulk.needs' | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (weeks === null) return setWrong(wrong ?? 'hands.bulk.needs');
    onChange(({ mine }) => (mine.effort?.likely === weeks && mine.effort.sure === sure ? [] : [{ kind: 'answers', answers: { effort: { likely: weeks, sure } } }]));
  };
  return (
    <form className="editor-stack" onSubmit={save}>
      <p className="subtle">{words('hands.bulk.rateSays')}</p>
      <EffortInput weeks={weeks} onChoose={(said) => { setWeeks(said); setWrong(null); }} onInvalid={() => { setWeeks(null); setWrong('problem.invalid.weeks'); }} />
      <Sureness about={words('effort.name')} sure={sure} onChoose={setSure} />
      {wrong && <p className="refused" role="alert">{words(wrong)}</p>}
      <BulkButtons save={words('hands.bulk.effortSave', { count: items.length })} onClose={onClose} />
    </form>
  );
}
