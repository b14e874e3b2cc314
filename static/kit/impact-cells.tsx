import { nearestStep } from './anchors';
import './impact-cells.css';

/** A rating (0–100) as five small cells, the nearest step filled; none for null. Decoration: words stand next to it. */
export function ImpactCells({ likely }: { likely: number | null }) {
  const filled = likely === null ? 0 : nearestStep(likely) + 1;
  return <span className="impact-cells" aria-hidden="true" data-filled={filled} />;
}
