import { words } from '../../kit/words';
import type { Arranged } from './arrange-rows';

const KEYS = [['F2', 'edit'], ['1–5', 'choose'], ['Alt ↓', 'why'], ['Ctrl Z', 'undo']] as const;

/** How many items stand where, and the keys of the list. */
export function PageFoot({ counts: { mustDo, ranked, notRated } }: Pick<Arranged, 'counts'>) {
  const said = [
    mustDo > 0 && words('prioritise.footer.mustDo', { count: mustDo }),
    words('prioritise.footer.ranked', { count: ranked }),
    notRated > 0 && words('prioritise.footer.notRated', { count: notRated }),
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
