import type { NotLinked } from './ticket-links';

/** A ticket that was not brought in, or that is not linked to all that it names, and why. */
export interface LeftTicket {
  /** The ticket's id. */
  ticket: string;
  why: 'no customer' | 'no room' | 'no link' | NotLinked;
  /** The ids of the issues that it names and that were not linked for this reason, the first twenty. */
  names: readonly string[];
}

const MOST_NAMES = 20;

/** What is left of a ticket, one entry a reason: nothing when all that it names is linked. */
export function leftOf(ticket: string, names: readonly string[], left: readonly { issue: string; why: NotLinked }[]): LeftTicket[] {
  if (names.length === 0) return [{ ticket, why: 'no link', names }];
  const whys = [...new Set(left.map(({ why }) => why))];
  return whys.map((why) => {
    const issues = left.filter((one) => one.why === why).map(({ issue }) => issue);
    return { ticket, why, names: issues.slice(0, MOST_NAMES) };
  });
}
