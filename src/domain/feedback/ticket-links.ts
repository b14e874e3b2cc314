import { MOST_LINKS, type FeedbackLink } from './feedback';

/** Why an issue that a ticket names was not linked. */
export type NotLinked = 'not an item' | 'not to be seen' | 'too many links';

/** What is known of the issues that a ticket names. */
export interface Named {
  /** Where the issue is; undefined: the app may not see it, or it is not there. */
  projectOf(issue: string): string | undefined;
  /** True of an issue that is itself a ticket of the source. */
  isTicket(issue: string): boolean;
  /** The issues that those it was merged with are linked to: a group speaks for a few in all. */
  ofGroup: readonly string[];
}

/** The links of a ticket's feedback, and the issues that it names and that are not linked. */
export interface TicketLinks {
  links: FeedbackLink[];
  left: { issue: string; why: NotLinked }[];
}

/** What a ticket's issue matters to its customer, until a person says otherwise. */
const IMPORTANT = 2;

/**
 * The links of a ticket's feedback after it was read again: what people made or changed stays, a link that the ticket no longer
 * names and nobody touched goes, and what it names newly comes, five at most in all.
 */
export function ticketLinks(before: readonly FeedbackLink[], names: readonly string[], named: Named): TicketLinks {
  const namedNow = new Set(names);
  const links = before.filter((link) => namedNow.has(link.issue) || touched(link));
  const known = new Set(links.map(({ issue }) => issue));
  const group = new Set([...known, ...named.ofGroup]);
  const left: TicketLinks['left'] = [];
  for (const issue of names.filter((name) => !known.has(name))) {
    const why = whyNot(issue, named, group);
    if (why) left.push({ issue, why });
    else {
      links.push({ issue, importance: IMPORTANT, named: true });
      group.add(issue);
    }
  }
  return { links, left };
}

/** True of a link that a person made, or whose importance a person changed. */
function touched({ named, importance }: FeedbackLink): boolean {
  return !named || importance !== IMPORTANT;
}

function whyNot(issue: string, { projectOf, isTicket }: Named, group: ReadonlySet<string>): NotLinked | null {
  if (projectOf(issue) === undefined) return 'not to be seen';
  if (isTicket(issue)) return 'not an item';
  return group.size >= MOST_LINKS && !group.has(issue) ? 'too many links' : null;
}
