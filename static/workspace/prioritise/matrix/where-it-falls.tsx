import { words } from '../../../kit/words';
import { chanceWords } from '../sureness-words';
import { decidedBy, type Falls } from './falls';
import { quadrantName } from './matrix-words';
import { QUADRANTS } from './quadrant';

/** A chance below this is not told. */
const LEAST_SHOWN = 0.001;

/** The chance of each quadrant as a bar of four parts, and in words. */
export function WhereItFalls({ falls }: { falls: Falls }) {
  const parts = QUADRANTS.filter((quadrant) => falls[quadrant] >= LEAST_SHOWN);
  const decides = decidedBy(falls);
  return (
    <section className="matrix-part">
      <h3>{words('matrix.falls')}</h3>
      <div className="matrix-falls" aria-hidden="true">
        {parts.map((quadrant) => <span key={quadrant} data-quadrant={quadrant} style={{ flexGrow: falls[quadrant] }} />)}
      </div>
      <ul className="matrix-shares small">
        {parts.map((quadrant) => <li key={quadrant}><i aria-hidden="true" data-quadrant={quadrant} /> <b>{chanceWords(falls[quadrant])}</b> {quadrantName(quadrant)}</li>)}
      </ul>
      {decides && <p className="small">{words(`matrix.only.${decides}`)}</p>}
    </section>
  );
}
