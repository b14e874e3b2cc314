import { Link } from '../address/link';
import { words } from '../words';

/** The one page for what does not exist and for what the person may not see. */
export function Missing() {
  return (
    <div className="page-note">
      <h1>{words('missing.title')}</h1>
      <p>{words('missing.text')}</p>
      <Link href="/">{words('missing.back')}</Link>
    </div>
  );
}
