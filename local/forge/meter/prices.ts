/** Atlassian's prices of Forge, November 2026. An amount is of a month; a gigabyte is 1,000,000,000 bytes. */
export const PRICES = {
  functions: { unit: 'GB-s', dollars: 0.000025, free: 200_000 },
  storeReads: { unit: 'GB', dollars: 0.055, free: 0.1 },
  storeWrites: { unit: 'GB', dollars: 1.09, free: 0.1 },
  logs: { unit: 'GB', dollars: 1.005, free: 1 },
} as const;

/** What Atlassian bills. Jira's REST costs points, which are a limit and no money; properties and pages cost nothing. */
export type BilledPart = keyof typeof PRICES;

/** Jira's points an hour for one app, over all its sites. */
export const POINTS_AN_HOUR = 65_000;
