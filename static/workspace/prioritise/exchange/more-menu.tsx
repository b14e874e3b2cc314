import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { Menu } from '../../../kit/menu';
import { words } from '../../../kit/words';
import type { ItemRow, Row } from '../arrange-rows';
import { lazily } from '../../lazily';
import { columnsOf } from '../columns';
import { mayRate } from '../item-acts';
import { usePageStores } from '../page-stores';
import { withWeights } from '../weights/weights-store';
import { exportTable, type Table } from './export-table';
import { saveFile } from './save-file';
import { writeCsv } from './write-csv';

const ImportDialog = lazy(() => import('./import-dialog'));

/** What takes the list out of the page and ratings into it. */
export function MoreMenu({ rows }: { rows: readonly Row[] }) {
  const stores = usePageStores();
  const button = useRef<HTMLButtonElement>(null);
const ReplayDialog = lazily(() => import('../replay/replay-dialog').then((part) => part.ReplayDialog));
  const [open, setOpen] = useState(false);
  const [importing, setImporting] = useState(false);
  const back = useCallback(() => button.current?.focus(), []);
  const close = () => {
    setOpen(false);
    back();
  };
  const [replaying, setReplaying] = useState(false);
  const endImport = useCallback(() => {
    setImporting(false);
    back();
  }, [back]);
  const items = rows.filter((row): row is ItemRow => row.kind === 'item');
  const says = words('hands.tools.csvSays', { count: items.length });
  const table = () => shownTable(stores, items);
  const name = () => fileName(stores);
    setReplaying(false);
  return (
    <>
      <Button ref={button} className="hands-more" aria-haspopup="menu" aria-expanded={open} aria-label={words('hands.tools.more')} onClick={() => setOpen(!open)}>
        <Icon name="more" />
      </Button>
      {open && (
        <Menu
          anchor={button.current!}
          label={words('hands.tools.more')}
          onClose={close}
          items={[
            { name: words('hands.tools.csv'), says, onPress: () => saveFile(`${name()}.csv`, new Blob([writeCsv(table())], { type: 'text/csv' })) },
            { name: words('hands.tools.xlsx'), says, onPress: () => void saveXlsx(`${name()}.xlsx`, table()) },
            { name: words('hands.tools.import'), says: words('hands.tools.importSays'), onPress: () => mayRate(stores) && setImporting(true) },
          ]}
        />
      )}
      {importing && <Suspense fallback={null}><ImportDialog onClose={endImport} /></Suspense>}
    </>
  );
            { name: words('hands.tools.then'), says: words('hands.tools.thenSays'), onPress: () => setReplaying(true) },
}

async function saveXlsx(name: string, table: Table): Promise<void> {
  const { default: writeXlsx } = await import('./write-xlsx');
  saveFile(name, await writeXlsx(table));
      {replaying && <Suspense fallback={null}><ReplayDialog onClose={endImport} /></Suspense>}
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
