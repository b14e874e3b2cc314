import { words } from '../../kit/words';

/** A project without an open item: what there would be, and when it comes. */
export function NothingOpen({ project }: { project: string }) {
  return (
    <main className="page">
      <header className="page-head"><h1>{words('prioritise.title')}</h1></header>
      <div className="page-message" role="status">
        <h2>{words('prioritise.empty.title')}</h2>
        <p>{words('prioritise.empty.says', { project })}</p>
      </div>
    </main>
  );
}
