import { useEffect, useId, useState, type FormEvent } from 'react';
import type { AnswerInput } from '../../src/contract';
import type { Answer } from '../../src/domain/prioritise/answer';
import type { AnswerRule } from '../../src/domain/prioritise/answer-rule';
import type { Model } from '../../src/domain/prioritise/model';
import { Button } from '../kit/button';
import { words } from '../kit/words';
import { readFigures } from './read-figures';

const FIELDS = ['low', 'likely', 'high'] as const;

interface TypedFiguresProps {
  about: string;
  /** A criterion, or effort. */
  answerTo: string;
  model: Model;
  answer: Answer;
  onSay(answer: AnswerInput): void;
}

/** Low, likely and high as typed figures. Leaving the row or Enter saves; typing clears *How sure?*. */
export function TypedFigures({ about, answerTo, model, answer, onSay }: TypedFiguresProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => shown(answer));
  const [wrong, setWrong] = useState<AnswerRule | null>(null);
  useEffect(() => setTyped(shown(answer)), [answer]);

  function save(event?: FormEvent) {
    event?.preventDefault();
    if (FIELDS.every((field) => typed[field] === shown(answer)[field])) return setWrong(null);
    const read = readFigures(typed, answerTo, model);
    setWrong('rule' in read ? read.rule : null);
    if (!('rule' in read)) onSay(read);
  }

  return (
    <form className="typed" onSubmit={save} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && save()}>
      <div className="typed-fields" role="group" aria-label={words('panel.typed.about', { about })}>
        <span className="small">{words('panel.typed.name')}</span>
        {FIELDS.map((field) => (
          <label key={field} htmlFor={`${id}-${field}`} className="small">
            {words(`panel.typed.${field}`)}
            <input
              id={`${id}-${field}`}
              className="field figure"
              inputMode="decimal"
              autoComplete="off"
              aria-invalid={wrong !== null}
              value={typed[field]}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit" hidden />
      </div>
      {wrong && (
        <p className="refused" role="alert">
          {words(`problem.invalid.${wrong}`)}
        </p>
      )}
      <Button look="link" size="small" onClick={() => onSay(null)}>
        {words('panel.takeBackAnswer')}
      </Button>
    </form>
  );
}

function shown({ low, likely, high }: Answer): Record<(typeof FIELDS)[number], string> {
  const text = (figure: number) => String(Math.round(figure * 10) / 10);
  return { low: text(low), likely: text(likely), high: text(high) };
}
