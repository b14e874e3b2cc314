/**
 * Who asks: a person, or the app as itself, which has every project permission except where issue security hides an issue.
 * `byApp` says that a function of the app asks in a person's name.
 */
export type JiraCaller = { kind: 'user'; accountId: string; byApp?: true } | { kind: 'app' };
