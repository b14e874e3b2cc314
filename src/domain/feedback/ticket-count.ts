/** What became of one ticket, as far as storing it goes; `refused`: it was not brought in. */
export type TicketStored = 'added' | 'changed' | 'same' | 'refused';

/** The counts of a job: the first four add up to all that were done, and so do the last two. */
export type TicketCounts = Readonly<Record<TicketStored | 'linked' | 'unlinked', number>>;

const NONE: TicketCounts = { added: 0, changed: 0, same: 0, refused: 0, linked: 0, unlinked: 0 };

/** The counts after so many more tickets; `links`: how many issues each is linked to now. */
export function withTickets(counts: Readonly<Record<string, number>>, tickets: readonly { stored: TicketStored; links: number }[]): TicketCounts {
  const after = { ...NONE, ...counts };
  for (const { stored, links } of tickets) {
    after[stored] += 1;
    after[links > 0 ? 'linked' : 'unlinked'] += 1;
  }
  return after;
}
