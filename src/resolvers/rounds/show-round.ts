import type { ItemInRound, Person, RevealedItem, RoundView } from '../../contract';
import { dayOf } from '../../domain/day';
import type { Answer } from '../../domain/prioritise/answer';
import { project } from '../../domain/prioritise/projection';
import { EFFORT, emptyStanding, type Standing } from '../../domain/prioritise/standing';
import { valueOf } from '../../domain/prioritise/value';
import type { Round, RoundItem } from '../../domain/rounds/round';
import type { JiraIssue } from '../../jira/read-issue';
import type { AroundRound } from './read-round';

/** The round as the caller may see it: of an item whose answers have not been shown, only who has answered, and their own ballot. */
export function showRound(round: Round, around: AroundRound): { round: RoundView; seen: string } {
  const { issues, names, project: of, model, can, standings } = around;
  const named = (accountId: string): Person => ({ accountId, name: names.get(accountId) ?? '' });
  const view: RoundView = {
    id: round.id,
    project: { id: of.id, key: of.key, name: of.name },
    by: named(round.by),
    startedAt: round.startedAt,
    live: round.live,
    criteria: [...round.criteria],
    ended: round.endedAt !== null,
    begun: round.place !== null,
    place: round.place !== null && issues.has(round.place) ? round.place : null,
    people: round.people.map(({ person, here, looksOn }) => ({ person: named(person), here, looksOn })),
    items: round.items.flatMap((item) => {
      const issue = issues.get(item.issue);
      return issue ? [itemInRound(round, item, issue, around)] : [];
    }),
    model,
    can,
  };
  const allNamed = round.people.every(({ person }) => around.asked.has(person));
  return { round: view, seen: allNamed ? seenOf(round, standings) : '' };
}

/** The same when answers of an item have become ratings; `standing` null: nothing has. */
export function showPaid({ round, standing }: { round: Round; standing: Standing | null }, around: AroundRound): { round: RoundView; seen: string } {
  return showRound(round, standing ? { ...around, standings: new Map([...around.standings, [standing.issue, standing]]) } : around);
}

/** Says which state of a round was seen: its own, and that of the items whose answers are shown. */
export function seenOf({ version, items }: Round, standings: ReadonlyMap<string, Standing>): string {
  const shown = items.filter(({ revealed }) => revealed);
  return [version, ...shown.map(({ issue }) => standings.get(issue)?.version ?? 0)].join('.');
}

function itemInRound(round: Round, item: RoundItem, { id, key, summary, type, projectId }: JiraIssue, around: AroundRound): ItemInRound {
  const standing = around.standings.get(id) ?? emptyStanding(id, round.project);
  const mine = around.mine.get(id);
  return {
    id, key, summary, type,
    why: standing.why,
    customers: project(standing, around.model, dayOf(around.now)).customers,
    moved: projectId !== round.project,
    answered: [...item.answered],
    mine: mine ? { ...mine } : null,
    revealed: item.revealed && revealedItem(round, item, standing, around),
  };
}

function revealedItem({ criteria: asked }: Round, { revealed, outcome, owed }: RoundItem, standing: Standing, { model, now }: AroundRound): RevealedItem {
  const { by, at, ballots } = revealed!;
  const { criteria, effort } = project(standing, model, dayOf(now));
  const value = valueOf(model, criteria);
  const team = asked.flatMap((key) => {
    const figure = key === EFFORT ? effort : criteria[key];
    return figure ? [[key, figure] as const] : [];
  });
  return {
    by, at, owed,
    answers: Object.entries(ballots).map(([person, said]) => ({ person, said: { ...said }, now: nowOf(standing, person, Object.keys(said)) })),
    team: Object.fromEntries(team),
    value: value.kind === 'rated' ? { low: value.low, likely: value.likely, high: value.high } : null,
    outcome: outcome && (outcome.kind === 'one' ? { kind: 'one', answers: { ...outcome.answers } } : { kind: 'range' }),
  };
}

/** What a person says of an item today, of what they were asked. */
function nowOf({ answers }: Standing, person: string, asked: readonly string[]): Record<string, Answer> {
  const mine = Object.entries(answers[person] ?? {});
  return Object.fromEntries(mine.filter(([key]) => asked.includes(key)));
}
