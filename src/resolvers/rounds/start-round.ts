import * as v from 'valibot';
import { Invalid } from '../../domain/failure';
import { EFFORT } from '../../domain/prioritise/standing';
import type { Model } from '../../domain/prioritise/model';
import { MOST_ITEMS, MOST_PEOPLE, type Round } from '../../domain/rounds/round';
import { modelOf } from '../../domain/settings/settings';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, Once } from '../parse';
import { Key } from '../prioritise/said-input';
import type { World } from '../world';
import { keepRound } from './keep-round';
import { readAround } from './read-round';
import { looksOnly } from './see-round';
import { showRound } from './show-round';

const AccountId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9:._-]{1,128}$/));
const Input = v.object({
  project: Id,
  issues: v.array(Id),
  criteria: v.optional(v.array(Key)),
  live: v.boolean(),
  people: v.optional(v.array(AccountId), []),
  once: Once,
});

/** Begins a round on items of a project that the caller sees; sent twice it is one. Needs Edit issues. */
export const startRound = defineCall('start-round', Input, async (world, caller, said) => {
  const { project, can } = await authoriseOnProject(world, said.project, 'EDIT_ISSUES');
  const model = modelOf(await world.settings.of(project.id));
  const criteria = criteriaAsked(model, said.criteria ?? [model.keyCriterion]);
  const [issues, invited] = await Promise.all([
    itemsAsked(world, project.id, said.issues),
    peopleAsked(world, said.people.filter((person) => person !== caller)),
  ]);
  const now = world.now();
  const first: Round = {
    id: world.ids.from('round', caller, project.id, said.once),
    project: project.id,
    by: caller,
    startedAt: now,
    criteria,
    live: said.live,
    place: null,
    endedAt: null,
    people: [{ person: caller, here: true, looksOn: false }, ...invited.map((person) => ({ person, here: false, looksOn: false }))],
    items: issues.map((issue) => ({ issue, answered: [], revealed: null, outcome: null, owed: false })),
    version: 0,
  };
  const known = await world.rounds.get(first.id);
  const around = await readAround(world, caller, known ?? first, { ...can, lead: true });
  const [leader, ...others] = first.people;
  const begun = { ...first, people: [{ ...leader!, looksOn: looksOnly(first, around.can) }, ...others] };
  const round = known ?? (await keepRound(world, first, (before) => ({ round: before === first ? begun : before })));
  return showRound(round, around);
});

/** What may be asked blind: what people rate, and effort. */
function criteriaAsked(model: Model, asked: readonly string[]): string[] {
  const known = [...model.criteria.filter(({ source }) => source === 'people').map(({ key }) => key), EFFORT];
  if (asked.length === 0 || asked.some((key) => !known.includes(key))) throw new Invalid('criteria', 'roundCriteria');
  return known.filter((key) => asked.includes(key));
}

async function itemsAsked({ jira }: World, project: string, asked: readonly string[]): Promise<string[]> {
  const ids = [...new Set(asked)];
  if (ids.length === 0 || ids.length > MOST_ITEMS) throw new Invalid('issues', 'roundSize');
  const found = await jira.issues(ids, []);
  const here = ids.flatMap((asked) => found.find(({ id, key, projectId }) => (id === asked || key === asked) && projectId === project)?.id ?? []);
  if (here.length < ids.length) throw new Invalid('issues', 'roundItems');
  return [...new Set(here)];
}

async function peopleAsked({ jira }: World, asked: readonly string[]): Promise<string[]> {
  const people = [...new Set(asked)];
  if (people.length >= MOST_PEOPLE) throw new Invalid('people', 'roundFull');
  const known = await jira.people(people);
  if (people.some((person) => !known.has(person))) throw new Invalid('people', 'roundPeople');
  return people;
}
