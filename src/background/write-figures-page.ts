import { isDay } from '../domain/day';
import { JiraFailed } from '../domain/failure';
import { figuresOfRecord } from '../domain/prioritise/figures-of-record';
import type { Model } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import type { Standing } from '../domain/prioritise/standing';
import { modelOf } from '../domain/settings/settings';
import { knownFieldIds } from '../resolvers/field-ids';
import type { JiraIssue } from '../jira/read-issue';
import type { KeptJob, Work } from '../storage/job';
import type { NightWorld } from './night-world';
import { owe } from './owe';
import type { PageDone } from './run-slice';
import { batchesOf } from './side-by-side';
import { writeNewest } from './write-newest';

/** Jira takes the value of so many issues in one call. */
const PAGE = 100;

/**
 * Writes the figures of a page of a project's items by its present settings. Where the property on the issue is that of the
 * settings and of what people said, the value alone is written, a hundred issues a call; else all of the issue's figures are.
 * Newer settings begin the job anew, so those that are read here are the newest there are.
 */
export async function writeFiguresPage(world: NightWorld, job: KeptJob, work: Extract<Work, { kind: 'figures' }>): Promise<PageDone> {
  const model = modelOf(await world.settings.of(job.project));
  const page = await world.standings.changedSince(job.project, 0, PAGE, work.after ?? undefined);
  const issues = page.changed.map(({ issue }) => issue);
  const whole = issues.length > 0 ? await writePage(world, { model, home: job.project }, issues) : 0;
  await world.functions.owe(job.project);
  if (!page.next) await world.settings.settled(job.project, work.version);
  const done = job.done + issues.length;
  return { work: { ...work, after: page.next ?? null }, over: !page.next, done, total: page.next ? job.total : done, counts: job.counts, units: 3 * issues.length + 6 * whole };
}

/** Writes by the model of the project `home`; an issue that was moved away is left to its own. Answers of how many issues all figures had to be written. */
async function writePage(world: NightWorld, { model, home }: { model: Model; home: string }, issues: readonly string[]): Promise<number> {
  const [standings, seen] = await Promise.all([world.standings.getMany(issues), world.worth.issues(issues, [])]);
  const values = new Map<string, number | null>();
  for (const issue of seen) {
    const value = issue.projectId === home ? valueAlone(standings.get(issue.id), issue, model) : undefined;
    if (value !== undefined) values.set(issue.id, value);
  }
  const written = await writeValues(world, values);
  const whole = [...standings.values()].filter(({ issue, figuresVersion }) => figuresVersion > 0 && !(written && values.has(issue)));
  for (const some of batchesOf(whole)) await Promise.all(some.map((standing) => writeOrOwe(world, standing)));
  const after = await world.standings.getMany([...values.keys()]);
  await Promise.all([...after.values()].filter((one) => one.figuresVersion !== standings.get(one.issue)?.figuresVersion).map((one) => owe(world, one)));
  return whole.length;
}

/** The value of an issue whose property needs no change; undefined where it does. */
function valueAlone(standing: Standing | undefined, { stored }: JiraIssue, model: Model): number | null | undefined {
  const on = stored as { version?: unknown; model?: unknown; asOf?: unknown } | null | undefined;
  if (!standing || typeof on !== 'object' || on === null) return undefined;
  if (on.version !== standing.figuresVersion || on.model !== model.figuresVersion) return undefined;
  if (typeof on.asOf !== 'string' || !isDay(on.asOf)) return undefined;
  return figuresOfRecord(model, project(standing, model, on.asOf))['customer-value'];
}

/** Whether Jira took them; where it refuses one it refuses all, and each is written by itself. */
async function writeValues(world: NightWorld, values: ReadonlyMap<string, number | null>): Promise<boolean> {
  try {
    await world.worth.writeValues(await knownFieldIds(world.fieldIds, world.worth), values);
    return true;
  } catch (error) {
    if (!(error instanceof JiraFailed) || error.temporary) throw error;
    return false;
  }
}

/** Writes all figures of an issue; where Jira cannot take them now, they are owed. Throws JiraFailed when Jira asks to wait whatever the issue. */
async function writeOrOwe(world: NightWorld, standing: Standing): Promise<void> {
  const written = await writeNewest(world, standing.issue);
  if (written.kind !== 'later') return;
  if (written.busy) throw new JiraFailed(429, written.seconds, 'asks to wait');
  await owe(world, standing);
}
