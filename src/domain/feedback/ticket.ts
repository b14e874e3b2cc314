import type { Day } from '../day';

/** Who asks in a ticket: a user of Jira's by their account, or whoever a field names. */
export type TicketCustomer = { externalId: string; name: string } | { name: string };

/** A work item of Jira's that customers filed, as far as it becomes feedback. */
export interface Ticket {
  id: string;
  projectId: string;
  /** Null when it has no reporter, or the chosen field is empty. */
  customer: TicketCustomer | null;
  words: string;
  /** The UTC day it was created, and the second since 1970. */
  day: Day;
  at: number;
  /** The account id of the reporter, or empty. */
  author: string;
  /** The issues that its issue links name, in any direction and of any type, each once, in Jira's order. */
  names: readonly string[];
}

/** The most characters that a feedback holds. */
const MOST_CHARACTERS = 5000;

/** What a ticket says: its summary, and its description below; cut at 5,000 characters with an ellipsis. */
export function ticketWords(summary: string, description: string): string {
  const said = [summary, description].map((part) => part.trim()).filter((part) => part !== '').join('\n\n');
  const characters = [...said];
  return characters.length <= MOST_CHARACTERS ? said : `${characters.slice(0, MOST_CHARACTERS - 1).join('').trimEnd()}…`;
}
