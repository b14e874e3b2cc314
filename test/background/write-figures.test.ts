import type { NightWorld } from '../../src/background/night-world';
import { renew } from '../../src/background/renew';
import { writeFigures } from '../../src/background/write-figures';
import { JiraFailed, Overtaken } from '../../src/domain/failure';
import type { FieldIds } from '../../src/domain/prioritise/figures-of-record';
import { FIRST_VERSION } from '../../src/domain/settings/settings';
import type { Projection } from '../../src/domain/prioritise/projection';
import { emptyStanding, type Standing } from '../../src/domain/prioritise/standing';

const OLD: FieldIds = { 'customer-value': 'customfield_1', 'customer-impact': 'customfield_2', 'customers-asking': 'customfield_3' };
const NEW: FieldIds = { ...OLD, 'customer-value': 'customfield_9' };

interface Site {
  /** The ids that the site has now. */
  fields?: FieldIds;
  /** What writing an issue's property meets. */
  meets?: Record<string, number>;
  fading?: string[];
  /** How often somebody else is faster in the store. */
  overtaken?: number;
  /** The project that Jira has the issues in; the standings say 2. */
  inProject?: string;
}

function worldOf({ fields = OLD, meets = {}, fading = [], overtaken = 0, inProject = '2' }: Site) {
  const written: string[] = [];
  const told: boolean[] = [];
  const projects: string[] = [];
  const models: number[] = [];
  let kept = OLD;
  let faster = overtaken;
  async function commit({ standings }: { standings: { standing: Standing }[] }) {
    faster -= 1;
    if (faster >= 0) throw new Overtaken();
    told.push(standings[0]!.standing.unavailable);
    projects.push(standings[0]!.standing.project);
  }
  const world = {
    now: () => 1_800_000_000,
    standings: { get: async (issue: string) => ({ ...emptyStanding(issue, '2'), version: 1, figuresVersion: 1 }) },
    changes: { commit },
    settings: { of: async (project: string) => ({ ...FIRST_VERSION, figuresVersion: Number(project) }), all: async () => [] },
    fieldIds: { get: async () => kept, put: async (ids: FieldIds) => void (kept = ids) },
    worth: {
      fadingSince: async () => fading,
      figureFields: async () => fields,
      issue: async (id: string) => ({ id, projectId: inProject }),
      writeProperty: async (issue: string, { model }: Projection) => {
        if (meets[issue]) throw new JiraFailed(meets[issue], null, 'refused');
        models.push(model);
      },
      writeFields: async (ids: FieldIds, issue: string) => {
        if (ids['customer-value'] !== fields['customer-value']) throw new JiraFailed(400, null, 'no such field');
        written.push(issue);
      },
    },
  };
  return { world: world as unknown as NightWorld, written, told, projects, models, kept: () => kept };
}

test('a field that was made anew is found again, and its id is kept', async () => {
  const { world, written, kept } = worldOf({ fields: NEW });
  expect(await writeFigures(world, '1')).toEqual({ kind: 'written', projects: ['2'] });
  expect(written).toEqual(['1']);
  expect(kept()).toBe(NEW);
});

test('a refusal by the fields that the site has now is for good, and is told', async () => {
  const { world, told } = worldOf({ meets: { 1: 403 } });
  expect(await writeFigures(world, '1')).toEqual({ kind: 'unavailable' });
  expect(told).toEqual([true]);
});

test('that the app may not write is told, though others were faster', async () => {
  const { world, told } = worldOf({ meets: { 1: 403 }, overtaken: 2 });
  expect(await writeFigures(world, '1')).toEqual({ kind: 'unavailable' });
  expect(told).toEqual([true]);
});

test('an issue that was moved gets figures by its new project’s settings, and is of that project from then on', async () => {
  const { world, models, projects } = worldOf({ inProject: '7' });
  expect(await writeFigures(world, '1')).toEqual({ kind: 'written', projects: ['2', '7'] });
  expect(models).toEqual([7]);
  expect(projects).toEqual(['7']);
});

test('an issue that stayed where it is costs the store no write', async () => {
  const { world, models, projects } = worldOf({});
  await writeFigures(world, '1');
  expect(models).toEqual([2]);
  expect(projects).toEqual([]);
});

test('an issue that was moved to where the app may not write is of its new project, and its figures are told to be unavailable', async () => {
  const { world, told, projects } = worldOf({ inProject: '7', meets: { 1: 403 } });
  expect(await writeFigures(world, '1')).toEqual({ kind: 'unavailable' });
  expect(projects).toEqual(['7', '7']);
  expect(told).toEqual([false, true]);
});

test('an issue at which Jira fails does not keep the night’s other issues waiting', async () => {
  const { world, written } = worldOf({ fading: ['1', '2', '3', '4', '5', '6', '7'], meets: { 1: 500 } });
  await renew(world);
  expect(written.sort()).toEqual(['2', '3', '4', '5', '6', '7']);
});

test('when Jira asks to wait, the night ends with the issues already under way', async () => {
  const { world, written } = worldOf({ fading: ['1', '2', '3', '4', '5', '6', '7'], meets: { 1: 429 } });
  await renew(world);
  expect(written.sort()).toEqual(['2', '3', '4', '5']);
});
