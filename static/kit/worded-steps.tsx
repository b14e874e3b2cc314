import { STEPS } from '../../src/domain/prioritise/model';
import { anchors, type Worded } from './anchors';
import { Icon } from './icon';
import { useRadioRow } from './radio-row';
import './worded-steps.css';

interface WordedStepsProps {
  criterion: Worded;
  /** What the five are answers to: the question. */
  label: string;
  /** The answer now (0–100), or null. */
  likely: number | null;
  onChoose(likely: number): void;
}

/** The five answers to a criterion's question, each a button in full words. Arrows move, 1–5 or Enter chooses. */
export function WordedSteps({ criterion, label, likely, onChoose }: WordedStepsProps) {
  const names = anchors(criterion);
  const at = STEPS.findIndex((step) => step === likely);
  const chosen = at < 0 ? null : at;
  const radio = useRadioRow({ count: names.length, chosen, choose: (step) => onChoose(STEPS[step]!), digits: true });
  return (
    <div className="worded-steps" role="radiogroup" aria-label={label}>
      {names.map((name, step) => (
        <button key={name} {...radio(step)} className="worded-step" aria-keyshortcuts={String(step + 1)} data-first={step === (chosen ?? 0) || undefined}>
          <span>{name}</span>
          {step === chosen && <Icon name="check" />}
          <kbd aria-hidden="true">{step + 1}</kbd>
        </button>
      ))}
    </div>
  );
}
