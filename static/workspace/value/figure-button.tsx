import type { ReactNode } from 'react';
import type { FigureName } from './figures';
import { useFigureChoice } from './open-figure';

/** A figure that opens what it means and the items behind it. */
export function FigureButton({ figure, children }: { figure: FigureName; children: ReactNode }) {
  const { open, show } = useFigureChoice();
  return (
    <button type="button" className="figure-button figures" data-figure={figure} aria-expanded={open === figure} onClick={() => show(open === figure ? null : figure)}>
      {children}
    </button>
  );
}
