import type { Abilities } from '../../contract';
import { Invalid, NotAllowed, NotFound } from '../../domain/failure';
import { itemIn, type Round } from '../../domain/rounds/round';
import type { JiraIssue } from '../../jira/read-issue';
import { abilitiesOn, authoriseOnIssue, type Needs } from '../authorise';
import type { Caller } from '../call';
import type { World } from '../world';

/** What somebody may do in a round. */
export type RoundRights = Abilities & { lead: boolean };

/** The round, if the caller may see its project. Throws NotFound for missing and invisible alike. */
export async function seeRound(world: World, caller: Caller, id: string): Promise<{ round: Round; can: RoundRights }> {
  const round = await world.rounds.get(id);
  if (!round) throw new NotFound();
  const can = await abilitiesOn(world.jira, { project: round.project });
  return { round, can: { ...can, lead: round.by === caller || can.administer } };
}

/** The same for who leads it: who started it, or administers the project. */
export async function leadRound(world: World, caller: Caller, id: string): Promise<{ round: Round; can: RoundRights }> {
  const seen = await seeRound(world, caller, id);
  if (!seen.can.lead) throw new NotAllowed('LEADER');
  return seen;
}

/** An item of the round, if the caller may do there what the call needs. Throws Invalid (`roundMoved`) when it has left the project. */
export async function itemOfRound(world: World, round: Round, asked: string, needs: Needs): Promise<JiraIssue> {
  const { issue } = await authoriseOnIssue(world, asked, needs);
  itemIn(round, issue.id);
  if (issue.projectId !== round.project) throw new Invalid('issue', 'roundMoved');
  return issue;
}

/** Whether somebody may answer nothing that a round asks. */
export function looksOnly({ criteria }: Pick<Round, 'criteria'>, { rate, closed }: Abilities): boolean {
  return !rate || criteria.every((key) => closed.includes(key));
}
