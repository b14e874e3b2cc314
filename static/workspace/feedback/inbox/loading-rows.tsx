import { words } from '../../../kit/words';

const ROWS = Array.from({ length: 7 }, (_, row) => row);

/** Grey bars where feedback will stand. */
export function LoadingRows() {
  return (
    <div className="inbox-list" aria-busy="true" role="status" aria-label={words('kit.loading')}>
      {ROWS.map((row) => (
        <div key={row} className="inbox-loading">
          <span className="skeleton" data-wide={row % 3} />
          <span className="skeleton" />
          <span className="skeleton" data-wide={(row + 1) % 3} />
        </div>
      ))}
    </div>
  );
}
