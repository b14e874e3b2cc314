import { useCallback, useMemo, useRef, useState } from 'react';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import type { ItemRow, Row } from '../arrange-rows';
import { useData, usePageStores, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { dotsOf } from './dots';
import { MatrixChart } from './matrix-chart';
import { MatrixPanel } from './matrix-panel';
import { MatrixTable } from './matrix-table';
import type { Lacking } from './re-rate-controls';
import { SelectedPart } from './selected-part';
import { useDrawerFocus } from './use-drawer-focus';
import { useSpreads } from './use-spreads';
import './matrix.css';

const FORMS = ['chart', 'table'] as const;

interface MatrixViewProps {
  /** The rows in sight. */
  rows: readonly Row[];
  /** How many ranked items stand above the capacity line; null where none is set. */
  above: number | null;
}

/** The items in sight by value and effort, as a chart or a table, with what there is to say of the selected one beside it. */
export function MatrixView({ rows, above }: MatrixViewProps) {
  const { view } = usePageStores();
  const frame = useRef<HTMLDivElement>(null);
  useDrawerFocus(frame);
  const [form, setForm] = useState<(typeof FORMS)[number]>('chart');
  const model = useShownModel();
  const selected = useView((state) => state.selected);
  const whyOpen = useView((state) => state.whyOpen);
  const drawn = useMemo(() => dotsOf(rows, model), [rows, model]);
  const rated = useMemo(() => [...drawn.dots.map((dot) => dot.row), ...drawn.noEffort], [drawn]);
  const spreads = useSpreads(rated, model);
  const row = rows.find((each): each is ItemRow => each.kind === 'item' && each.id === selected);
  const some = drawn.dots.length > 0;
  const mayRate = useData(({ listing }) => listing.can.rate);
  const [asked, ask] = useState<Lacking | null>(null);
  const reached = useCallback(() => ask(null), []);
  const choose = (id: string, lacks: Lacking | null = null) => {
    ask(lacks);
    view.actions.activate({ row: id, column: 'item' }, id, false);
  };
  return (
    <div ref={frame} className="matrix">
      <div className="matrix-main">
        <div className="matrix-bar">
          <p className="small" role="status">{words('matrix.drawn', { count: drawn.dots.length, of: drawn.dots.length + drawn.noEffort.length + drawn.noValue.length })}</p>
          <Segments label={words('matrix.form')} names={FORMS.map((each) => words(`matrix.${each}`))} chosen={FORMS.indexOf(form)} onChoose={(at) => setForm(FORMS[at]!)} />
        </div>
        {some || <p className="page-message" role="status">{words('matrix.none')}</p>}
        {some && form === 'chart' && <MatrixChart dots={drawn.dots} spreads={spreads} above={above} />}
        {some && form === 'table' && <MatrixTable dots={drawn.dots} spreads={spreads} selected={selected} onSelect={choose} />}
      </div>
      {!whyOpen && (
        <MatrixPanel drawn={drawn} spreads={spreads} onSelect={choose} onRate={mayRate ? choose : undefined}>
          {row && <SelectedPart row={row} dot={drawn.dots.find(({ id }) => id === row.id)} spread={spreads.get(row.id)} asked={asked} onReached={reached} />}
        </MatrixPanel>
      )}
    </div>
  );
}
