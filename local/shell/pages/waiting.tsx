import { words } from '../words';

/** Grey bars where a page is about to be. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  return (
    <div className="page-body" role="status" aria-label={words('loading')}>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="skeleton" style={{ width: `${90 - ((at * 17) % 45)}%` }} />
      ))}
    </div>
  );
}
