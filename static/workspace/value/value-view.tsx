import { useMemo, useState } from 'react';
import { yearBefore, valueReport } from '../../../src/domain/value/value-report';
import { dayOf } from '../../../src/domain/day';
import { Segments } from '../../kit/segments';
import { words } from '../../kit/words';
import type { PageHistory } from '../page-history';
import { OverTime } from './chart/over-time';
import { CheckNotice } from './check-notice';
import { CoverageSection } from './coverage';
import { FigureDrawer } from './figure-drawer';
import { openedFigure, type FigureName } from './figures';
import { Lead } from './lead';
import { levelsOf } from './levels';
import { Objectives } from './objectives';
import { FigureChoiceContext } from './open-figure';
import type { OpenedValue } from './opened-value';
import type { ValueSource } from './reading/read-value';
import type { Check } from './reading/use-value-reading';
import { Shortlist } from './shortlist';
import { shownItems } from './shown-item';
import { TopTen } from './top-ten';
import { readValueAddress, writeValueAddress } from './value-address';

interface ValueViewProps {
  opened: OpenedValue;
  source: ValueSource;
  /** How far the figures of the source are compared with what people said. */
  check: Check;
  history: PageHistory;
  onCheck(): void;
}

/** The page once all is read: what is worth what, and whether the work is on it. */
export function ValueView({ opened, source, check, history, onCheck }: ValueViewProps) {
  const { model, objectives, at, can } = opened;
  const [view, setView] = useState(() => readValueAddress(history.search));
  const items = useMemo(() => shownItems(source, model), [source, model]);
  const levels = useMemo(() => levelsOf(items), [items]);
  const level = levels.find((each) => each.level === view.level) ?? levels[0]!;
  const report = useMemo(() => valueReport(items.filter((item) => item.level === level.level), objectives, yearBefore(dayOf(at)), at), [items, level, objectives, at]);
  const figure = view.figure && openedFigure(view.figure, report);
  const change = (next: typeof view) => {
    setView(next);
    history.replace(writeValueAddress(next, history.search));
  };
  const show = (name: FigureName | null) => change({ ...view, figure: name });
  const close = () => {
    const opener = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(view.figure ?? '')}"]`);
    show(null);
    opener?.focus();
  };
  const notice = <CheckNotice check={check} unchecked={report.counted.filter(({ checked }) => !checked).length} onAgain={onCheck} />;
  return (
    <FigureChoiceContext.Provider value={{ open: view.figure, show }}>
      <main className="value-page" data-checking={check.kind === 'checking' || undefined}>
        <header className="value-title">
          <h1>{words('valuePage.title')}</h1>
          {levels.length > 1 && (
            <Segments
              label={words('valuePage.level')}
              names={levels.map(({ types }) => typeWords(types))}
              chosen={levels.indexOf(level)}
              onChoose={(chosen) => change({ figure: null, level: chosen === 0 ? null : levels[chosen]!.level })}
            />
          )}
          {model.settling && <p className="small" role="status">{words('valuePage.settling')}</p>}
          {check.kind === 'checking' && notice}
        </header>
        {check.kind !== 'checking' && notice}
        <Lead report={report} />
        <div className="value-columns">
          <OverTime report={report} />
          <div className="value-side">
            <Shortlist figure="much" report={report} />
            <Shortlist figure="little" report={report} />
            <CoverageSection report={report} now={at} />
          </div>
        </div>
        <div className="value-halves">
          <TopTen items={report.top} model={model} can={can} />
          <Objectives report={report} />
        </div>
      </main>
      {figure && <FigureDrawer key={view.figure} figure={figure} onClose={close} />}
    </FigureChoiceContext.Provider>
  );
}

function typeWords(types: readonly string[]): string {
  const [first, second, ...more] = types;
  if (more.length > 0) return words('valuePage.types', { first: first!, second: second!, count: more.length });
  return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(types);
}
