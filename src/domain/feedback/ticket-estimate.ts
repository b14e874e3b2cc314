/** What a look at the first tickets of a source found. */
export interface TicketSample {
  tickets: number;
  /** How many issues they name. */
  names: number;
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
/** Measured by `npm run bench -- tickets` with 30 ms a call, which is what a call of Forge's takes: `docs/bench.md`. */
const TICKETS_A_SECOND = 20;
const LINKS_A_SECOND = 10;
/** What the records of a ticket weigh beside its words, and those of a link with what it changes of its item. */
const TICKET_BYTES = 1100;
const LINK_BYTES = 3300;
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
  const links = sample.names * share;
  const pages = Math.ceil(tickets / A_PAGE);
  const seconds = tickets / TICKETS_A_SECOND + links / LINKS_A_SECOND;
  const bytes = sample.bytes * share + tickets * TICKET_BYTES + links * LINK_BYTES;
  return {
    tickets,
    minutes: seconds / 60,
    points: Math.round(1 + pages + tickets + Math.min(pages, links) + links + links * WRITES_A_LINK),
    dollars: (bytes / GB) * DOLLARS_A_GB_WRITTEN + seconds * MEMORY_GB * DOLLARS_A_GB_SECOND,
  };
}
