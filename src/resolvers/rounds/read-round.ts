import type { Model } from '../../domain/prioritise/model';
import type { Standing } from '../../domain/prioritise/standing';
import type { OwnAnswers, Round } from '../../domain/rounds/round';
import { modelOf } from '../../domain/settings/settings';
import type { JiraProject } from '../../jira/get-project';
import type { JiraIssue } from '../../jira/read-issue';
import type { Caller } from '../call';
import { closedCriteria } from '../prioritise/closed-criteria';
import type { World } from '../world';
import type { RoundRights } from './see-round';

/** What a round is shown with: read before anything is written, so that what was stored is never answered by an error. */
export interface AroundRound {
  caller: Caller;
  can: RoundRights;
  project: Pick<JiraProject, 'id' | 'key' | 'name'>;
  model: Model;
  /** Of its items those that the caller sees, by id. */
  issues: ReadonlyMap<string, JiraIssue>;
  standings: ReadonlyMap<string, Standing>;
  /** Whose names were asked for, and those that Jira shows. */
  asked: ReadonlySet<string>;
  names: ReadonlyMap<string, string>;
  /** The caller's own ballots, by issue. */
  mine: ReadonlyMap<string, OwnAnswers>;
  now: number;
}

/** Reads what a round is shown with to a caller. */
export async function readAround(world: World, caller: Caller, round: Round, can: RoundRights): Promise<AroundRound> {
  const ids = round.items.map(({ issue }) => issue);
  const asked = [...new Set([caller, round.by, ...round.people.map(({ person }) => person)])];
  const settings = await world.settings.of(round.project);
  const model = modelOf(settings);
  const [project, issues, standings, names, mine, closed] = await Promise.all([
    world.jira.project(round.project),
    world.jira.issues(ids, []),
    world.standings.getMany(ids),
    world.jira.people(asked),
    ownBallots(world, caller, round),
    can.rate ? closedCriteria(world, round.project, model) : [],
  ]);
  return {
    caller, project, model, standings, names, mine,
    can: { ...can, closed },
    issues: new Map(issues.map((issue) => [issue.id, issue])),
    asked: new Set(asked),
    now: world.now(),
  };
}

async function ownBallots({ ballots }: World, caller: Caller, { id, items }: Round): Promise<Map<string, OwnAnswers>> {
  const cast = items.filter(({ answered }) => answered.includes(caller));
  const kept = await ballots.getMany(id, cast.map(({ issue }) => ({ issue, person: caller })));
  return new Map(kept.map(({ issue, answers }) => [issue, answers]));
}
