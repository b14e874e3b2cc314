import type { ReactNode } from 'react';
import { FRESH_DAYS } from '../../../src/domain/value/coverage';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { itemsWords } from './count-words';
import { FigureButton } from './figure-button';
import type { FigureName, Report } from './figures';

/** How far the values of what is open can be trusted: rated, evidenced, and rated long ago. */
export function CoverageSection({ report: { coverage }, now }: { report: Report; now: number }) {
  const { open, rated, notRated, evidenced, old } = coverage;
  const [oldest] = old;
  return (
    <section className="value-section">
      <header className="value-head">
        <h2>{words('valuePage.coverage.title')}</h2>
        <FigureButton figure="open">{words('valuePage.coverage.open', { items: itemsWords(open.length) })}</FigureButton>
      </header>
      <Row name="rated" part={rated.length} whole={open.length}>
        {notRated.length > 0 ? words('valuePage.coverage.wait', { count: notRated.length }) : words('valuePage.coverage.ratedAll')}
      </Row>
      <Row name="evidenced" part={evidenced.length} whole={open.length}>{words('valuePage.coverage.evidencedSays', { days: FRESH_DAYS })}</Row>
      <Row name="old" part={old.length} whole={rated.length} look={old.length > 0}>
        {oldest ? words('valuePage.coverage.oldest', { key: oldest.key, days: Math.floor((now - oldest.ratedAt!) / 86_400) }) : words('valuePage.coverage.oldNone', { days: FRESH_DAYS })}
      </Row>
    </section>
  );
}

interface RowProps {
  name: FigureName & ('rated' | 'evidenced' | 'old');
  part: number;
  whole: number;
  /** Amber: look here. */
  look?: boolean;
  children: ReactNode;
}

function Row({ name, part, whole, look = false, children }: RowProps) {
  return (
    <div className="coverage-row" data-look={look || undefined}>
      <h3>{words(`valuePage.figure.${name}.title`)}</h3>
      <span className="coverage-count">
        {look && <Icon name="clock" />}
        {whole > 0 && <FigureButton figure={name}>{words('valuePage.coverage.of', { part, whole })}</FigureButton>}
      </span>
      <span className="coverage-bar" aria-hidden="true"><span style={{ inlineSize: `${whole === 0 ? 0 : (100 * part) / whole}%` }} /></span>
      <p className="small">{whole > 0 ? children : words(name === 'old' ? 'valuePage.coverage.nothing' : 'valuePage.coverage.nothingOpen')}</p>
    </div>
  );
}
