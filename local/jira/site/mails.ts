import type { Table } from './jsonl-store';

/** A mail that Jira was asked to send about an issue: it goes no further than here. */
export interface Mail {
  /** Milliseconds of the site's clock. */
  at: number;
  issue: { id: string; key: string };
  /** The account that asked for it. */
  by: string;
  to: { accountId: string; displayName: string; email: string | null }[];
  subject: string;
  textBody: string;
  htmlBody: string;
}

/** All mails, oldest first. */
export class Mails {
  constructor(private readonly table: Table<Mail>) {}

  all(): Mail[] {
    return [...this.table.values()];
  }

  add(mail: Mail): void {
    this.table.set(String(this.table.size + 1), mail);
  }
}
