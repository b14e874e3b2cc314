import { useState } from 'react';
import { STEPS } from '../../src/domain/prioritise/model';
import type { Figure } from '../../src/domain/figure';
import { anchors, ratingWords, stepAt, type Worded } from './anchors';
import { Icon } from './icon';
import { useRadioRow } from './radio-row';
import './steps.css';

interface StepsProps {
  /** What the group is called by a screen reader: the criterion's name, or its question. */
  label: string;
  criterion: Worded;
  /** The rating now, any number on 0–100; null when there is none. */
  likely: number | null;
  /** The team's figure, drawn as a line and a ring; leave it out before the reader's own answer. */
  team?: Figure | undefined;
  /** Words at the end of the line below, such as what the team says. */
  beside?: string | undefined;
  onChoose(likely: number): void;
}

/** Five cells in a row from least to most; the chosen word, or the two ends, below. Arrows move, 1–5 chooses. */
export function Steps({ label, criterion, likely, team, beside, onChoose }: StepsProps) {
  const [previewed, preview] = useState<number | null>(null);
  const names = anchors(criterion);
  const chosen = likely === null ? null : stepAt(likely);
  const radio = useRadioRow({ count: names.length, chosen, choose: (step) => onChoose(STEPS[step]!), digits: true });
  return (
    <div className="steps">
      <div className="steps-row" role="radiogroup" aria-label={label} onPointerLeave={() => preview(null)} onBlur={() => preview(null)}>
        {names.map((name, step) => {
          const props = radio(step);
          return (
            <button
              key={name}
              {...props}
              onClick={() => {
                props.onClick();
                preview(null);
              }}
              className="steps-cell"
              aria-label={name}
              data-below={likely !== null && STEPS[step]! < likely ? '' : undefined}
              onPointerEnter={() => preview(step)}
              onFocus={() => {
                props.onFocus();
                preview(step);
              }}
            >
              {step === chosen && <Icon name="check" />}
            </button>
          );
        })}
      </div>
      {team && <TeamRange {...team} />}
      <div className="steps-words">{wordsBelow(criterion, names, likely, previewed, beside)}</div>
    </div>
  );
}

function TeamRange({ low, likely, high }: Figure) {
  return (
    <div className="steps-team" aria-hidden="true">
      <span className="steps-range" style={{ insetInlineStart: `${across(low)}%`, inlineSize: `${across(high) - across(low)}%` }} />
      <span className="steps-ring" style={{ insetInlineStart: `${across(likely)}%` }} />
    </div>
  );
}

/** Where a figure on 0–100 stands across the row: the first step at the middle of the first cell. */
const across = (figure: number) => 10 + 0.8 * figure;

function wordsBelow(criterion: Worded, names: string[], likely: number | null, previewed: number | null, beside?: string) {
  if (previewed !== null) return <span>{names[previewed]}</span>;
  if (likely !== null) {
    return (
      <>
        <span className="steps-chosen">{ratingWords(criterion, likely)}</span>
        {beside && <span>{beside}</span>}
      </>
    );
  }
  return (
    <>
      <span>{names[0]}</span>
      <span>{names.at(-1)}</span>
    </>
  );
}
