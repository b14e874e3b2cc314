import * as v from 'valibot';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id } from '../parse';

const Input = v.object({ project: Id });

/** The newest rounds of a project, and how far they are in the items that the caller sees. */
export const listRounds = defineCall('list-rounds', Input, async (world, caller, { project: asked }) => {
  const { project } = await authoriseOnProject(world, asked);
  const rounds = await world.rounds.newest(project.id);
  const [seen, names] = await Promise.all([
    world.jira.browsable([...new Set(rounds.flatMap(({ items }) => items.map(({ issue }) => issue)))]),
    world.jira.people(rounds.map(({ by }) => by)),
  ]);
  const entries = rounds.map(({ id, by, startedAt, live, endedAt, people, items }) => {
    const shown = items.filter(({ issue }) => seen.has(issue));
    const count = (holds: (item: (typeof items)[number]) => boolean) => shown.filter(holds).length;
    return {
      id, startedAt, live,
      by: { accountId: by, name: names.get(by) ?? '' },
      ended: endedAt !== null,
      people: people.length,
      items: { all: shown.length, mine: count(({ answered }) => answered.includes(caller)), shown: count(({ revealed }) => revealed !== null) },
    };
  });
  return { rounds: entries };
});
