/** Who asks: a person, or the app as itself, which has every project permission except where issue security hides an issue. */
export type JiraCaller = { kind: 'user'; accountId: string } | { kind: 'app' };
