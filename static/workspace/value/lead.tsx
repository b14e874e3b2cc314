import { tallyOf } from '../../../src/domain/value/value-over-time';
import { words } from '../../kit/words';
import { itemsWords } from './count-words';
import { FigureButton } from './figure-button';
import type { Report } from './figures';
import { Sentence } from './sentence';

/** What the page says first: what customers received, what is on its way, and what nobody has rated. */
export function Lead({ report: { now, counted } }: { report: Report }) {
  const [finished, begun, planned] = [now.finished, now.begun, now.planned].map((items) => tallyOf(items)) as [Points, Points, Points];
  const all = tallyOf(counted);
  const parts = {
    finished: <FigureButton figure="finished">{words('valuePage.points', { count: finished.points })}</FigureButton>,
    items: <FigureButton figure="finished">{itemsWords(now.finished.length)}</FigureButton>,
    begun: <FigureButton figure="begun">{words('valuePage.number', { count: begun.points })}</FigureButton>,
    planned: <FigureButton figure="planned">{words('valuePage.number', { count: planned.points })}</FigureButton>,
    notRated: <FigureButton figure="notRated">{itemsWords(all.notRated)}</FigureButton>,
  };
  const entry = all.rated === 0 ? 'nothingRated' : now.finished.length === 0 ? 'noneFinished' : 'finished';
  return (
    <p className="value-lead">
      <Sentence entry={`valuePage.lead.${entry}`} parts={parts} />
      {all.rated > 0 && all.notRated > 0 && <> <Sentence entry={`valuePage.lead.notRated`} parts={parts} /></>}
    </p>
  );
}

type Points = ReturnType<typeof tallyOf>;
