import { sampleIssues } from '../../../local/sample/sample-issues';
import { SPACES } from '../../../local/sample/spaces/spaces';
import { planVoices } from '../../../local/sample/voices/plan-voices';
import type { SampleCall } from '../../../local/sample/voices/sample-call';

const NOW = Date.UTC(2026, 2, 11, 15, 30);
const planOn = (now: number) => planVoices({ seed: 1, now, issues: sampleIssues({ seed: 1, now, items: 1_500 }) });
const plan = planOn(NOW);
const made = (call: SampleCall['call'], space?: string) => plan.filter((one) => one.call === call && (space === undefined || spaceOf(one) === space));
const spaceOf = ({ epic, payload }: SampleCall) => epic?.space ?? String(payload['project']);
const titles = (space: (typeof SPACES)[number]) => space.themes.map(([title]) => title);
const said = (calls: readonly SampleCall[]) => calls.map(({ person, call, payload, epic }) => [person, call, { ...payload, day: null }, epic?.key]);

test('the same seed says the same on another day', () => {
  const sorted = (calls: readonly SampleCall[]) => said(calls).map((one) => JSON.stringify(one)).sort();
  expect(sorted(planOn(NOW + 86_400_000))).toEqual(sorted(plan));
});

test('the calls go through the twelve months before the day, oldest first', () => {
  expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort((a, b) => a - b));
  expect(plan.at(-1)!.at).toBeLessThanOrEqual(NOW);
  expect(plan[0]!.at).toBeGreaterThan(NOW - 366 * 86_400_000);
});

test('nobody speaks of a feedback or an objective before it is there', () => {
  const kept = new Set<string>();
  for (const { call, epic, keep, moves } of plan) {
    if (moves !== undefined) expect(kept).toContain(moves);
    if (call === 'read-feedback' || call === 'edit-feedback') expect(kept).toContain(keep);
    if (call === 'set-objective') expect(kept).toContain(epic!.space);
    if (keep !== undefined) kept.add(keep);
  }
});

test.each(SPACES.map((space) => [space.key, space] as const))('in %s objectives, needs and whys are about themes that there are', (_key, space) => {
  for (const groups of [space.objectives, space.needs]) {
    const named = groups.flatMap(({ themes }) => themes);
    expect(named.filter((title) => !titles(space).includes(title))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  }
  expect(Object.keys(space.whys).filter((title) => !titles(space).includes(title))).toEqual([]);
  expect(Object.values(space.whys).filter((why) => why.length > 200)).toEqual([]);
});

test.each([['FS', 24, 15], ['BI', 24, 15], ['LO', 0, 0]])('of 40 epics of %s, %i serve an objective and %i say why', (space, objectives, whys) => {
  expect([made('set-objective', space).length, made('set-why', space).length]).toEqual([objectives, whys]);
});

test.each(SPACES.map(({ key }) => key))('%s has feedback that is internal, merged, not linked, and of a need', (space) => {
  const feedback = made('add-feedback', space);
  const internal = feedback.filter(({ payload }) => payload['internal'] === true);
  expect(internal.map(({ person }) => person)).not.toContain('stakeholder');
  expect([internal.length, feedback.filter(({ moves }) => moves).length, feedback.filter(({ epic }) => !epic).length]).toEqual([6, 4, 8]);
  const given = made('edit-feedback', space).length / feedback.length;
  expect(given).toBeGreaterThan(0.3);
  expect(given).toBeLessThan(0.5);
});

test('what is internal is commented by colleagues alone', () => {
  const internal = new Set(made('add-feedback').filter(({ payload }) => payload['internal'] === true).map(({ keep }) => keep));
  const comments = made('add-comment');
  expect(comments.filter(({ person, moves }) => person === 'stakeholder' && internal.has(moves))).toEqual([]);
  expect(comments.filter(({ person, payload }) => person === 'stakeholder' && payload['internal'] === true)).toEqual([]);
  expect(comments.filter(({ payload }) => payload['internal'] === true).length).toBeGreaterThan(4);
});
