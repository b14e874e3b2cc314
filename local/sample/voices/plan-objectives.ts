import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import { settingsIn, type Answers } from './answers';
import { epicsOfTheme } from './sample-epics';
import type { SampleCall, SampleEpic } from './sample-call';

const DAY_MS = 86_400_000;
const CHOSEN_BEFORE = { most: 240 * DAY_MS, least: 200 * DAY_MS };
const WHO = ['team', 'team', 'pmo'];

/** The project's admin chooses the objectives of a space about seven months before `now` (milliseconds); then each epic of their themes gets its own. */
export function planObjectives(random: SeededRandom, space: SampleSpace, epics: readonly SampleEpic[], now: number): SampleCall[] {
  if (space.objectives.length === 0) return [];
  const chosen = momentBetween(random, now - CHOSEN_BEFORE.most, now - CHOSEN_BEFORE.least);
  const set = space.objectives.flatMap(({ name, themes }) =>
    epicsOfTheme(space, epics, themes).map((epic) => setObjective(random, space, epic, name, { chosen, now })),
  );
  return [...choose(space, chosen), ...set];
}

function choose(space: SampleSpace, at: number): SampleCall[] {
  const { key, objectives } = space;
  const settings = (answers: Answers) => {
    const now = settingsIn(answers, key);
    const wanted = objectives.map(({ name }, nth) => ({ id: `new-${nth}`, name, removed: false }));
    return { version: now.version, settings: { ...now.settings, objectives: wanted } };
  };
  const asked = { at, person: 'admin', payload: { project: key }, epic: null, keep: key };
  return [
    { ...asked, call: 'open-settings' },
    { ...asked, call: 'save-settings', more: settings },
  ];
}

function setObjective(random: SeededRandom, { key }: SampleSpace, epic: SampleEpic, name: string, { chosen, now }: { chosen: number; now: number }): SampleCall {
  const from = Math.max(epic.created, chosen);
  const objectiveOf = (answers: Answers) => settingsIn(answers, key).settings.objectives.find((objective) => objective.name === name)?.id;
  return {
    at: momentBetween(random, from, epic.until > from ? epic.until : now),
    person: random.pick(WHO),
    call: 'set-objective',
    payload: { issue: epic.id },
    epic,
    more: (answers) => ({ objective: objectiveOf(answers) }),
  };
}
