/** An issue of the sample as Jira's REST would give it with `expand=changelog`. */
export interface SampleIssue {
  id: string;
  key: string;
  fields: Record<string, unknown>;
  changelog: { histories: SampleHistory[] };
}

/** What a person changed at one moment. */
export interface SampleHistory {
  id: string;
  author: SampleAccount;
  created: string;
  items: SampleChange[];
}

/** One field's change within a history. */
export interface SampleChange {
  field: string;
  fieldId: string;
  fieldtype: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

/** A user as REST gives it. */
export interface SampleAccount {
  accountId: string;
  accountType: 'atlassian';
  displayName: string;
  active: boolean;
  timeZone: string;
}
