import { useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import { parseWeeks } from '../../../kit/parse-weeks';
import { words } from '../../../kit/words';

interface WeeksBoxProps {
  /** Person-weeks now, or null. */
  weeks: number | null;
  /** What was typed before the box opened, or null. */
  typed: string | null;
  onSave(weeks: number): void;
  /** Enter was pressed and nothing had changed. */
  onSame(): void;
}

/** A box for person-weeks. Enter, Tab or a press outside saves what changed; what is no effort stays, with the rule. */
export function WeeksBox({ weeks, typed, onSave, onSame }: WeeksBoxProps) {
  const before = weeks === null ? '' : String(Math.round(weeks * 100) / 100);
  const [text, setText] = useState(typed ?? before);
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (typed === null) box.current!.select();
  }, [typed]);
  const save = () => {
    if (text === before) return;
    const said = parseWeeks(text);
    setWrong(said === null);
    if (said !== null) onSave(said);
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.closest('.layer')?.contains(relatedTarget)) save();
  };
  return (
    <label className="weeks-box">
      <input
        ref={box}
        className="field"
        data-first
        inputMode="decimal"
        autoComplete="off"
        aria-label={words('kit.effort.weeks')}
        aria-invalid={wrong}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (text === before ? onSame() : save())}
        onBlur={leave}
      />
      <span className="small">{words('effort.unit')}</span>
      {wrong && <span className="refused weeks-wrong" role="alert">{words('problem.invalid.weeks')}</span>}
    </label>
  );
}
