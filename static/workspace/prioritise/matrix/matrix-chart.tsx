import { useCallback, useMemo, useRef } from 'react';
import { wordedOf } from '../../../kit/anchors';
import { words } from '../../../kit/words';
import { mayRate } from '../item-acts';
import { useData, usePageStores, useView } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { Axes } from './axes';
import { Bubbles, focusOn } from './bubbles';
import type { Dot } from './dots';
import { Guides } from './guides';
import { heldAt } from './held';
import { HeldNote } from './held-note';
import { layOut, type Bubble, type Layout } from './lay-out';
import { Legend } from './legend';
import type { Size } from './matrix-scales';
import { Names } from './names';
import { countsOf } from './quadrant';
import type { Spread } from './draw-spreads';
import { reRate } from './re-rate';
import { valuesBySteps } from './snap';
import { askedBy, usePull } from './use-pull';
import { useSizeOf } from './use-size-of';
import { Whiskers } from './whiskers';

interface MatrixChartProps {
  dots: readonly Dot[];
  spreads: ReadonlyMap<string, Spread>;
  /** How many ranked items stand above the capacity line; null where none is set. */
  above: number | null;
}

const EDGES = { left: 48, right: 10, top: 8, bottom: 42 };

/** Value against effort: a bubble an item, its area by the customers who ask. A bubble that is pulled re-rates. */
export function MatrixChart({ dots, spreads, above }: MatrixChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const rates = useData(({ listing }) => listing.can.rate);
  const outer = useSizeOf(frame);
  const size = useMemo(() => outer && innerSize(outer), [outer]);
  const layout = useMemo(() => size && layOut(dots, size), [dots, size]);
  return (
    <div className="matrix-chart">
      <div ref={frame} className="matrix-frame" dir="ltr">
        {outer && layout && <Drawing outer={outer} layout={layout} dots={dots} spreads={spreads} above={above} />}
      </div>
      <p id="matrix-keys" className="hidden-words">{rates && words('matrix.keys')}</p>
      {layout && <Legend samples={layout.samples} capacity={above !== null} />}
    </div>
  );
}

function Drawing({ outer, layout, dots, spreads, above }: MatrixChartProps & { outer: Size; layout: Layout }) {
  const stores = usePageStores();
  const { model: own, can } = useData(({ listing }) => listing);
  const model = useShownModel();
  const selected = useView((view) => view.selected);
  const select = useCallback((id: string) => stores.view.actions.activate({ row: id, column: 'item' }, id, false), [stores]);
  const targets = useRef<SVGGElement>(null);
  const counts = useMemo(() => countsOf(dots), [dots]);
  const { pull, on } = usePull({
    layout,
    begin: ({ dot }) => (mayRate(stores) ? valuesBySteps(model, dot.row.shown.item.figures.criteria) : null),
    press: ({ id }) => focusOn(targets, id),
    drop: ({ dot }: Bubble, asked) => reRate(stores, dot.row.shown.item, asked),
  });
  const asked = pull && askedBy(pull, layout);
  const at = pull && asked && heldAt(pull, asked, layout);
  return (
    <>
      <svg role="group" aria-label={words('matrix.label', { count: dots.length })} width={outer.width} height={outer.height} className="matrix-svg" data-pulling={pull ? '' : undefined} data-fixed={can.rate ? undefined : ''} {...on}>
        <g transform={`translate(${EDGES.left} ${EDGES.top})`}>
          <rect data-plot="" width={layout.size.width} height={layout.size.height} fill="none" />
          <Axes layout={layout} counts={counts} />
          {pull && <Guides layout={layout} criterion={wordedOf(own, own.keyCriterion)} values={pull.values} />}
          <Whiskers layout={layout} spreads={spreads} selected={selected} />
          <Bubbles layout={layout} spreads={spreads} above={above} selected={selected} held={at && pull ? { id: pull.bubble.id, ...at } : null} onSelect={select} targets={targets} />
        </g>
      </svg>
      <div className="matrix-over" style={{ left: EDGES.left, top: EDGES.top, width: layout.size.width, height: layout.size.height }}>
        <div hidden={pull !== null}><Names layout={layout} selected={selected} /></div>
        {asked && at && <HeldNote asked={asked} at={at} layout={layout} model={own} />}
      </div>
    </>
  );
}

function innerSize({ width, height }: Size): Size {
  return { width: Math.max(120, width - EDGES.left - EDGES.right), height: Math.max(120, height - EDGES.top - EDGES.bottom) };
}
