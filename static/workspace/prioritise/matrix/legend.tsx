import { words } from '../../../kit/words';

interface LegendProps {
  /** Numbers of customers with the radii that they are drawn with, in px. */
  samples: readonly { customers: number; r: number }[];
  /** Whether a capacity line is set. */
  capacity: boolean;
}

/** What the marks of the matrix mean. */
export function Legend({ samples, capacity }: LegendProps) {
  return (
    <ul className="matrix-legend small">
      {capacity && <li><Disc fits r={6} /> {words('matrix.fits')}</li>}
      {capacity && <li><Disc fits={false} r={6} /> {words('matrix.below')}</li>}
      {samples.length > 0 && <li>{samples.map(({ customers, r }) => <Disc key={customers} r={r} />)} {words(samples.length > 1 ? 'matrix.sizes' : 'matrix.customers', { count: samples.at(-1)!.customers, few: samples[0]!.customers })}</li>}
      <li><svg aria-hidden="true" width="16" height="16"><path className="matrix-whiskers" d="M1 8H15M8 1V15" /></svg> {words('matrix.whiskers')}</li>
    </ul>
  );
}

function Disc({ r, fits }: { r: number; fits?: boolean }) {
  const side = 2 * r + 2;
  return <svg aria-hidden="true" className="matrix-bubble" data-fits={fits} width={side} height={side}><circle className="matrix-disc" cx={r + 1} cy={r + 1} r={r} /></svg>;
}
