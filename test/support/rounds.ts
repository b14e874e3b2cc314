import type { LocalJira, PersonName } from './local-jira';
import { aOnce, good } from './said';

type Calls = Pick<LocalJira, 'call'>;

/** What somebody says of the key criterion in a ballot. */
export const said = (likely: number) => ({ impact: { likely, sure: 'fairly' as const } });

/** Begins a round on items of HAR, led by somebody; answers its id. */
export async function startRound(jira: Calls, by: PersonName, issues: readonly string[], more: object = {}): Promise<string> {
  return good(await jira.call(by, 'start-round', { project: 'HAR', issues: [...issues], live: false, once: aOnce(), ...more })).round.id;
}

/** A round of the team on one item, in which the team has answered; answers its id. */
export async function votedRound(jira: Calls, issue: string, likely = 75): Promise<string> {
  const round = await startRound(jira, 'team', [issue]);
  good(await jira.call('team', 'cast-ballot', { round, issue, answers: said(likely) }));
  return round;
}

/** The same, with the answer shown. */
export async function shownRound(jira: Calls, issue: string, likely = 75): Promise<string> {
  const round = await votedRound(jira, issue, likely);
  good(await jira.call('team', 'reveal-item', { round, issue }));
  return round;
}
