import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { words } from '../../kit/words';
import { columnsOf, columnsThatFit, tracksOf } from './columns';
import { columnName } from './grid/grid-head';
import './page.css';
import './grid/grid.css';

const ROWS = Array.from({ length: 12 }, (_, row) => row);

/** The page's frame while its first rows are on their way: grey bars only where figures will stand. */
export function LoadingFrame() {
  const width = window.innerWidth;
  const columns = columnsThatFit(columnsOf({ model: DEFAULT_MODEL, objectives: [] }, width), width);
  const gridTemplateColumns = tracksOf(columns);
  return (
    <main className="page" aria-busy="true">
      <header className="page-head">
        <h1>{words('prioritise.title')}</h1>
        <p className="subtle" role="status">{words('prioritise.opening')}</p>
      </header>
      <div className="page-tools" />
      <div className="grid-scroller" aria-hidden="true">
        <div className="grid-head">
          <div className="grid-row-cells" style={{ gridTemplateColumns }}>
            {columns.map(({ id }) => <div key={id} className="grid-cell" data-column={id}>{id !== 'menu' && columnName(id)}</div>)}
          </div>
        </div>
        {ROWS.map((row) => (
          <div key={row} className="loading-row">
            <div className="grid-row-cells" style={{ gridTemplateColumns }}>
              {columns.map(({ id }) => <div key={id} className="grid-cell" data-column={id}>{id !== 'menu' && <span className="skeleton" data-wide={id === 'item' ? row % 3 : undefined} />}</div>)}
            </div>
          </div>
        ))}
      </div>
    </main>
  );
}
