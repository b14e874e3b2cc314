import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Item } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { Menu } from '../../../kit/menu';
import { useDropDown } from '../../../kit/use-drop-down';
import { words } from '../../../kit/words';
import { lazily } from '../../lazily';
import type { ItemRow, Row } from '../arrange-rows';
import { columnsOf } from '../columns';
import { useData, usePageStores } from '../page-stores';
import { RateTogether } from '../rate-together';
import { withWeights } from '../weights/weights-store';
import { exportTable, type Table } from './export-table';
import { saveFile } from './save-file';
import { writeCsv } from './write-csv';

/** How many are offered to be rated together where none is selected. */
const FIRST = 5;

const ImportDialog = lazy(() => import('./import-dialog'));
const ReplayDialog = lazily(() => import('../replay/replay-dialog').then((part) => part.ReplayDialog));

/** What takes the list out of the page and ratings into it. */
export function MoreMenu({ rows }: { rows: readonly Row[] }) {
  const stores = usePageStores();
  const rates = useData(({ listing }) => listing.can.rate);
  const { button, anchor, close } = useDropDown();
  const [importing, setImporting] = useState(false);
  const [together, setTogether] = useState(false);
  const [replaying, setReplaying] = useState(false);
  const endDialog = useCallback(() => {
    setImporting(false);
    setTogether(false);
    setReplaying(false);
    close();
  }, [close]);
  const items = useMemo(() => (anchor || together ? rows.filter((row): row is ItemRow => row.kind === 'item') : []), [anchor, together, rows]);
  const says = words('hands.tools.csvSays', { count: items.length });
  const table = () => shownTable(stores, items);
  const name = () => fileName(stores);
  return (
    <>
      <Button {...button} className="hands-more" aria-label={words('hands.tools.more')}>
        <Icon name="more" />
      </Button>
      {anchor && (
        <Menu
          anchor={anchor}
          label={words('hands.tools.more')}
          onClose={close}
          items={[
            { name: words('hands.tools.csv'), says, onPress: () => saveFile(`${name()}.csv`, new Blob([writeCsv(table())], { type: 'text/csv' })) },
            { name: words('hands.tools.xlsx'), says, onPress: () => void saveXlsx(`${name()}.xlsx`, table()) },
            ...(rates ? [{ name: words('hands.tools.together'), says: words('hands.tools.togetherSays'), onPress: () => setTogether(true) }] : []),
            { name: words('hands.tools.then'), says: words('hands.tools.thenSays'), onPress: () => setReplaying(true) },
            ...(rates ? [{ name: words('hands.tools.import'), says: words('hands.tools.importSays'), onPress: () => setImporting(true) }] : []),
          ]}
        />
      )}
      {together && <RateTogether items={selectedOr(stores, items)} onClose={endDialog} />}
      {replaying && <Suspense fallback={null}><ReplayDialog onClose={endDialog} /></Suspense>}
      {importing && <Suspense fallback={null}><ImportDialog onClose={endDialog} /></Suspense>}
    </>
  );
}

/** What is selected, or else what is first in the list. */
function selectedOr({ selection }: ReturnType<typeof usePageStores>, rows: readonly ItemRow[]): Item[] {
  const { rows: chosen } = selection.getState();
  const selected = rows.filter(({ id }) => chosen.has(id));
  return (selected.length > 0 ? selected : rows.slice(0, FIRST)).map(({ shown }) => shown.item);
}

async function saveXlsx(name: string, table: Table): Promise<void> {
  const { default: writeXlsx } = await import('./write-xlsx');
  saveFile(name, await writeXlsx(table));
}

/** The list as it is shown; columns that only lack room are in it. */
function shownTable({ data, view, weights }: ReturnType<typeof usePageStores>, items: readonly ItemRow[]): Table {
  const { model, objectives } = data.getState().listing;
  const terms = { model: withWeights(model, weights.getState().weights), objectives };
  return exportTable(items, columnsOf(terms, Infinity, view.getState()).map(({ id }) => id), terms);
}

function fileName({ data, weights }: ReturnType<typeof usePageStores>): string {
  return words(weights.getState().weights ? 'hands.file.whatIf' : 'hands.file.list', { project: data.getState().listing.project.key });
}
