import { UNITS_A_SECOND } from '../settings/job-pace';

/** What a look at some tickets of a source found. */
export interface TicketSample {
  tickets: number;
  /** How many issues they name, and how many of those can be linked. */
  names: number;
  links: number;
  /** The bytes of their words. */
  bytes: number;
}

export interface Estimate {
  tickets: number;
  minutes: number;
  points: number;
  dollars: number;
}

const A_PAGE = 100;
/** The pace is the store's, not Jira's. */
const UNITS_A_MINUTE = UNITS_A_SECOND * 60;
const TICKET_UNITS = 4;
const LINK_UNITS = 10;
/** Measured by `npm run bench -- tickets`: bytes written beside a ticket's words, and for a link. */
const TICKET_BYTES = 900;
const LINK_BYTES = 6500;
/** Computing, where two calls of the store take some 60 ms as they do on Forge. */
const TICKET_SECONDS = 0.06;
/** What looking at the source takes before anything is read. */
const LOOK_POINTS = 250;
const WRITES_A_LINK = 2;
const GB = 1e9;
const DOLLARS_A_GB_WRITTEN = 1.09;
const DOLLARS_A_GB_SECOND = 0.000025;
const MEMORY_GB = 0.5;

/**
 * What bringing in so many tickets takes if all are like the sample. Points: a search 1 and 1 for each issue, the issues that
 * are named likewise, and each write 1. Dollars: bytes written and computing, with no free allowance.
 */
export function estimateTickets(tickets: number, sample: TicketSample): Estimate {
  const share = sample.tickets === 0 ? 0 : tickets / sample.tickets;
  const links = sample.links * share;
  const names = sample.names * share;
  const pages = Math.ceil(tickets / A_PAGE);
  const units = tickets * TICKET_UNITS + links * LINK_UNITS;
  const bytes = sample.bytes * share + tickets * TICKET_BYTES + links * LINK_BYTES;
  return {
    tickets,
    minutes: units / UNITS_A_MINUTE,
    points: Math.round(LOOK_POINTS + pages + tickets + Math.min(pages, names) + names + links * WRITES_A_LINK),
    dollars: (bytes / GB) * DOLLARS_A_GB_WRITTEN + tickets * TICKET_SECONDS * MEMORY_GB * DOLLARS_A_GB_SECOND,
  };
}
