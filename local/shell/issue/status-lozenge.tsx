import type { Status } from '../jira/issue';

/** A status by its name; the colour repeats its category. */
export function StatusLozenge({ status }: { status: Status }) {
  return (
    <span className="lozenge" data-category={status.statusCategory.key}>
      {status.name}
    </span>
  );
}
