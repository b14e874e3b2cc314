import { Icon } from './icon';
import { words } from './words';
import './internal-mark.css';

/** A lock and *Internal*: only those who can edit the issue see what it stands beside. */
export function InternalMark() {
  return (
    <span className="internal-mark">
      <Icon name="lock" size={12} /> {words('kit.internal.name')}
    </span>
  );
}
