import { tallyOf, type Tally } from '../../../src/domain/value/value-over-time';
import { words } from '../../kit/words';
import { itemsWords, pointsWords } from './count-words';
import { FigureButton } from './figure-button';
import type { Report } from './figures';
import { Sentence } from './sentence';

/** What the page says first: what customers received, what is on its way, and what nobody has rated. */
export function Lead({ report: { now, counted } }: { report: Report }) {
  const [begun, planned] = [tallyOf(now.begun), tallyOf(now.planned)];
  const all = tallyOf(counted);
  const parts = {
    finished: <FigureButton figure="finished">{pointsWords(tallyOf(now.finished))}</FigureButton>,
    items: <FigureButton figure="finished">{itemsWords(now.finished.length)}</FigureButton>,
    begun: <FigureButton figure="begun">{numberWords(begun)}</FigureButton>,
    begunPoints: <FigureButton figure="begun">{pointsWords(begun)}</FigureButton>,
    planned: <FigureButton figure="planned">{numberWords(planned)}</FigureButton>,
    notRated: <FigureButton figure="notRated">{itemsWords(all.notRated)}</FigureButton>,
  };
  const entry = all.rated === 0 ? 'nothingRated' : now.finished.length === 0 ? 'noneFinished' : 'finished';
  return (
    <p className="value-lead">
      <Sentence entry={`valuePage.lead.${entry}`} parts={parts} />
      {all.rated > 0 && all.notRated > 0 && <> <Sentence entry="valuePage.lead.notRated" count={all.notRated} parts={parts} /></>}
    </p>
  );
}

function numberWords(tally: Tally): string {
  return tally.rated === 0 && tally.notRated > 0 ? words('valuePage.unknownNumber') : words('valuePage.number', { count: tally.points });
}
