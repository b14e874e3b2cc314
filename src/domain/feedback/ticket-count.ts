/** What became of one ticket, as far as storing it goes; `refused`: it was not brought in. */
export type TicketStored = 'added' | 'changed' | 'same' | 'refused';

/** How the tickets of a job are linked: to at least one item, to none that they name, or they name none. */
type TicketTie = 'linked' | 'unlinked' | 'nameless';

/** The counts of a job: the first four add up to all that were done, and so do the last three. */
export type TicketCounts = Readonly<Record<TicketStored | TicketTie, number>>;

const NONE: TicketCounts = { added: 0, changed: 0, same: 0, refused: 0, linked: 0, unlinked: 0, nameless: 0 };

/** The counts after so many more tickets; `links` and `names`: how many issues each is linked to now, and names. */
export function withTickets(counts: Readonly<Record<string, number>>, tickets: readonly { stored: TicketStored; links: number; names: number }[]): TicketCounts {
  const after = { ...NONE, ...counts };
  for (const { stored, links, names } of tickets) {
    after[stored] += 1;
    after[links > 0 ? 'linked' : names > 0 ? 'unlinked' : 'nameless'] += 1;
  }
  return after;
}
