import DynamicTable from '@atlaskit/dynamic-table';
import { createRoot } from 'react-dom/client';
import { PEER_COLUMNS, peerRows, shown } from './peer-row';

const head = { cells: PEER_COLUMNS.map((key) => ({ key, content: key, isSortable: true })) };
const rows = peerRows().map((row) => ({ key: row.key, cells: PEER_COLUMNS.map((key) => ({ key: row[key], content: shown(row[key]) })) }));

/** Atlaskit's table as Jira apps use it, all rows on one page. */
createRoot(document.getElementById('root')!).render(<DynamicTable head={head} rows={rows} />);
