import { useEffect, useState, type KeyboardEvent } from 'react';
import { EFFORT_STEPS } from '../../src/domain/prioritise/answer';
import { parseWeeks } from './parse-weeks';
import { Segments } from './segments';
import { words } from './words';
import './effort-input.css';

const NAMES = ['S', 'M', 'L', 'XL'] as const;

interface EffortInputProps {
  /** Person-weeks now; null when nobody said. */
  weeks: number | null;
  onChoose(weeks: number): void;
  /** Told when what was typed is no effort, so that the words can stand where there is room. */
  onInvalid?(): void;
}

/** S · M · L · XL, or a number of person-weeks. Enter or leaving the box saves, Esc gives up. */
export function EffortInput({ weeks, onChoose, onInvalid }: EffortInputProps) {
  const [typed, setTyped] = useState(() => shown(weeks));
  const [wrong, setWrong] = useState(false);
  useEffect(() => setTyped(shown(weeks)), [weeks]);

  function save() {
    if (typed === shown(weeks)) return setWrong(false);
    const said = parseWeeks(typed);
    setWrong(said === null);
    if (said === null) onInvalid?.();
    else onChoose(said);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') save();
    if (event.key !== 'Escape' || typed === shown(weeks)) return;
    event.stopPropagation();
    setTyped(shown(weeks));
    setWrong(false);
  }

  const step = NAMES.findIndex((name) => EFFORT_STEPS[name] === weeks);
  return (
    <span className="effort">
      <Segments
        label={words('effort.name')}
        names={NAMES.map((name) => words(`effort.steps.${name}`))}
        chosen={step < 0 ? null : step}
        onChoose={(index) => onChoose(EFFORT_STEPS[NAMES[index]!])}
      />
      <label className="effort-weeks">
        <input
          className="field"
          inputMode="decimal"
          autoComplete="off"
          aria-label={words('kit.effort.weeks')}
          aria-invalid={wrong}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={save}
          onKeyDown={onKeyDown}
        />
        {words('effort.unit')}
      </label>
    </span>
  );
}

const shown = (weeks: number | null) => (weeks === null ? '' : String(Math.round(weeks * 100) / 100));
