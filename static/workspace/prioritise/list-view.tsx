import { Suspense, useMemo } from 'react';
import { words } from '../../kit/words';
import { lazily } from '../lazily';
import { rankRows, type ItemRow, type RankedRows, type Row } from './arrange-rows';
import { ApplyButton } from './backlog/apply-button';
import { BatchNotice } from './bulk/batch-notice';
import { BulkBar } from './bulk/bulk-bar';
import { partsTop, topOf } from './capacity/top-of';
import { CellEditor } from './editor/cell-editor';
import { MoreMenu } from './exchange/more-menu';
import { ListGrid } from './grid/list-grid';
import { goTo, nextItem } from './grid/use-grid-keys';
import { MustDoDialog } from './must-do-dialog';
import { NoticeFlag } from './notice-flag';
import { ObjectiveMenu } from './objective-menu';
import { OrderKnown } from './order-sureness';
import { PageFoot } from './page-foot';
import { PageLead } from './page-lead';
import { useData, usePageStores, useView } from './page-stores';
import { ReadingNotice } from './reading-notice';
import { StaleNotice } from './reading/stale-notice';
import { RoundNotice } from './round-notice';
import { RowMenu } from './row-menu';
import { ShowSwitch } from './show-switch';
import { StallNotice } from './stall-notice';
import { LostNotice } from './views/lost-notice';
import { NoMatch } from './views/no-match';
import { PageTools } from './views/page-tools';
import { useArrangedRows } from './views/use-arranged-rows';
import { useKeepPlace } from './views/use-keep-place';
import { PlacesAsTheyAre } from './weights/places-before';
import { useShownModel } from './weights/use-shown-model';
import { WhatIf, WhatIfButton } from './weights/what-if';
import { WhyDrawer } from './why/why-drawer';
import { WhyLineDialog } from './why-line-dialog';
import './page.css';

const MatrixView = lazily(() => import('./matrix/matrix-view').then((part) => part.MatrixView));

interface ListViewProps {
  /** The rounds that wait for the reader. */
  waiting: readonly string[];
  onReadRest(): void;
}

/** The list with its tools, what is open over it, and the drawer beside it. */
export function ListView({ waiting, onReadRest }: ListViewProps) {
  const stores = usePageStores();
  const { shown, all, rows, line } = useArrangedRows();
  const model = useShownModel();
  const ranks = useData(({ listing }) => listing.ranks);
  const selected = useView((view) => view.selected);
  const whyOpen = useView((view) => view.whyOpen);
  const matrix = useView((view) => view.show === 'matrix');
  const row = itemRow(rows, selected);
  const byEffort = useMemo(() => (whyOpen ? rankRows(shown, ranks, model, 'value for effort').ranked : []), [whyOpen, shown, ranks, model]);
  useKeepPlace(rows);
  const step = (by: 1 | -1) => {
    const next = nextItem(rows, selected, by);
    if (next) stores.view.actions.activate({ row: next.id, column: stores.view.getState().active?.column ?? 'item' }, next.id, false);
  };
  return (
    <OrderKnown ranked={all.ranked} top={topOf(line)}>
      <main className="page">
        <header className="page-head">
          <h1>{words('prioritise.title')}</h1>
          <ShowSwitch />
          <PageLead ranked={all.ranked} shown={shown} rows={rows} byLine={partsTop(line)} />
          <ApplyButton all={all} above={line?.above ?? null} />
        </header>
        <PageTools seen={seenIn(rows)}>
          <WhatIfButton />
          <MoreMenu rows={rows} />
        </PageTools>
        <WhatIf />
        <RoundNotice waiting={waiting} />
        <BatchNotice />
        <StallNotice />
        <ReadingNotice onReadRest={onReadRest} />
        <StaleNotice />
        <LostNotice />
        <div className="page-body">
          <PlacesAsTheyAre shown={shown}>{rows.length === 0 ? <NoMatch /> : matrix ? <Suspense fallback={null}><MatrixView rows={rows} above={line?.above ?? null} /></Suspense> : <ListGrid rows={rows} />}</PlacesAsTheyAre>
          {whyOpen && row && <WhyDrawer row={row} ranked={all.ranked} byEffort={placeByEffort(byEffort, row)} onStep={step} />}
        </div>
        <BulkBar rows={rows} />
        <PageFoot counts={countsOf(all)} />
        <OpenOver rows={rows} />
        <NoticeFlag />
      </main>
    </OrderKnown>
  );
}

/** What is open over the list, for the row it belongs to. */
function OpenOver({ rows }: { rows: readonly Row[] }) {
  const stores = usePageStores();
  const open = useView((view) => view.open);
  const row = open && itemRow(rows, open.cell.row);
  if (!open || !row) return null;
  const key = `${open.kind}:${open.cell.row}:${open.cell.column}`;
  if (open.kind === 'menu') return <RowMenu key={key} cell={open.cell} row={row} />;
  if (open.kind === 'why') return <WhyLineDialog key={key} item={row.shown.item} />;
  if (open.kind === 'objective') return <ObjectiveMenu key={key} cell={open.cell} item={row.shown.item} />;
  if (open.kind === 'must do') return <MustDoDialog key={key} item={row.shown.item} />;
  const onTab = (by: 1 | -1) => {
    stores.view.actions.close();
    const column = [...document.querySelectorAll<HTMLElement>('[role=columnheader]')].map(({ dataset }) => dataset.column);
    const next = column[column.indexOf(open.cell.column) + by];
    if (next) goTo(stores, rows, { row: row.id, column: next as typeof open.cell.column });
  };
  return <CellEditor key={key} open={open} shown={row.shown} onTab={onTab} />;
}

function itemRow(rows: readonly Row[], id: string | null): ItemRow | null {
  if (id === null) return null;
  return rows.find((row): row is ItemRow => row.kind === 'item' && row.id === id) ?? null;
}

function seenIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { kind }) => sum + Number(kind === 'item'), 0);
}

function countsOf({ mustDo, ranked, notRated }: RankedRows) {
  return { mustDo: mustDo.length, ranked: ranked.length, notRated: notRated.length };
}

/** An item's place by value for effort; null where it has no effort or no place. */
function placeByEffort(ranked: readonly ItemRow[], { id, shown }: ItemRow): number | null {
  return shown.item.figures.effort ? (ranked.find((row) => row.id === id)?.place ?? null) : null;
}
