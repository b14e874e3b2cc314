import { initialsOf } from './initials';
import './avatar.css';

/** The initials of a person (round) or a customer (square). Decoration: the name stands beside it. */
export function Avatar({ name, of }: { name: string; of: 'person' | 'customer' }) {
  return (
    <span className="avatar" data-of={of} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
