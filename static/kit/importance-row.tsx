import { useRadioRow } from './radio-row';
import { words } from './words';

const IMPORTANCE = [0, 1, 2, 3] as const;

/** How much a customer needs it, by word: Only mentioned · Nice to have · Important · Cannot do without. */
export function ImportanceRow({ chosen, onChoose }: { chosen: number; onChoose(importance: 0 | 1 | 2 | 3): void }) {
  const radio = useRadioRow({ count: IMPORTANCE.length, chosen, choose: (index) => onChoose(IMPORTANCE[index]!) });
  return (
    <div className="feedback-form-importance" role="radiogroup" aria-label={words('kit.form.importance')}>
      {IMPORTANCE.map((importance) => (
        <button key={importance} {...radio(importance)} className="button">
          {words(`importance.${importance}`)}
        </button>
      ))}
    </div>
  );
}
