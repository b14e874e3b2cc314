import { words } from '../../kit/words';
import { useSureness } from './sureness/use-sureness';

const KEYS = [['F2', 'edit'], ['1–5', 'choose'], ['Space', 'select'], ['Alt ↓', 'why'], ['Ctrl Z', 'undo']] as const;

interface PageFootProps {
  counts: { mustDo: number; ranked: number; notRated: number };
}

/** How many items stand where, what the ranges hold, and the keys of the list. */
export function PageFoot({ counts: { mustDo, ranked, notRated } }: PageFootProps) {
  const draws = useSureness()?.draws;
  const said = [
    mustDo > 0 && words('prioritise.footer.mustDo', { count: mustDo }),
    words('prioritise.footer.ranked', { count: ranked }),
    notRated > 0 && words('prioritise.footer.notRated', { count: notRated }),
    draws !== undefined && words('sureness.footer', { draws }),
  ];
  return (
    <footer className="page-foot">
      <span className="page-foot-counts">{said.filter(Boolean).join(' · ')}</span>
      {KEYS.map(([key, name]) => (
        <span key={key} className="page-keys"><kbd className="key">{key}</kbd> {words(`prioritise.footer.${name}`)}</span>
      ))}
    </footer>
  );
}
