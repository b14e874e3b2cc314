import { nearestStep } from './anchors';
import './impact-cells.css';

const CELLS = [0, 1, 2, 3, 4];

/** A rating (0–100) as five small cells, the nearest step filled; none for null. Decoration: words stand next to it. */
export function ImpactCells({ likely }: { likely: number | null }) {
  const step = likely === null ? -1 : nearestStep(likely);
  return (
    <span className="impact-cells" aria-hidden="true">
      {CELLS.map((cell) => (
        <span key={cell} className="impact-cell" data-is={cell === step ? 'chosen' : cell < step ? 'below' : 'open'} />
      ))}
    </span>
  );
}
