import { words } from '../../kit/words';
import { useData } from './page-stores';
import { useSureness } from './sureness/use-sureness';

const KEYS = [['F2', 'edit'], ['1–5', 'choose'], ['Space', 'select'], ['Alt ↓', 'why'], ['Ctrl Z', 'undo']] as const;

/** What only who may rate has a use for. */
const RATING: readonly (typeof KEYS)[number][1][] = ['edit', 'choose', 'undo'];

interface PageFootProps {
  counts: { mustDo: number; ranked: number; notRated: number };
}

/** How many items stand where, what the ranges hold, and the keys of the list. */
export function PageFoot({ counts: { mustDo, ranked, notRated } }: PageFootProps) {
  const rates = useData(({ listing }) => listing.can.rate);
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
      {KEYS.filter(([, name]) => rates || !RATING.includes(name)).map(([key, name]) => (
        <span key={key} className="page-keys"><kbd className="key">{key}</kbd> {words(`prioritise.footer.${name}`)}</span>
      ))}
    </footer>
  );
}
