import { dayOf } from '../domain/day';
import { JiraFailed, Overtaken } from '../domain/failure';
import { FIGURE_FIELDS, figuresOfRecord, type FieldIds } from '../domain/prioritise/figures-of-record';
import type { Model } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import { emptyStanding, type Standing } from '../domain/prioritise/standing';
import { modelOf } from '../domain/settings/settings';
import { knownFieldIds } from '../resolvers/field-ids';
import type { NightWorld } from './night-world';

/**
 * How writing an issue's figures went. `written`: in these projects, the one that it was moved from among them. `later`: Jira failed and may not the next time, `busy` when it asks to wait
 * whatever the issue; `unavailable`: the app may not write there.
 */
export type Written = { kind: 'written'; projects: readonly string[] } | { kind: 'unavailable' } | { kind: 'later'; seconds: number; busy: boolean };

const LATER_SECONDS = 30;
/** The queue does not keep an event back for longer. */
const LATEST_SECONDS = 900;
const TRIES = 6;

/**
 * Writes today's figures of one issue as the app, by the settings of the project that Jira has it in: property, then fields.
 * An issue that was moved is from then on of its new project in the standing, too. When Jira refuses for good (gone, or not
 * to be seen or edited by the app) the standing says so and nobody retries for ever; the truth stands either way.
 */
export async function writeFigures(world: NightWorld, issue: string): Promise<Written> {
  let standing = (await world.standings.get(issue)) ?? emptyStanding(issue, '');
  const before = standing.project;
  const learn = async (learnt: Learnt) => {
    standing = await remember(world, standing, learnt);
  };
  try {
    await learn({ project: (await world.worth.issue(issue)).projectId });
    await sendByNewest(world, standing);
    await learn({ unavailable: false });
    return { kind: 'written', projects: [...new Set([before, standing.project])].filter((project) => project !== '') };
  } catch (error) {
    if (!(error instanceof JiraFailed)) throw error;
    if (error.temporary) return later(error);
    await learn({ unavailable: true });
    return { kind: 'unavailable' };
  }
}

/** What the writer finds out about an issue: where it is, and whether the app may write to it. */
type Learnt = Partial<Pick<Standing, 'project' | 'unavailable'>>;

/** Sends the figures, and again when the settings changed meanwhile. */
async function sendByNewest(world: NightWorld, standing: Standing): Promise<void> {
  for (let model = await modelNow(world, standing); ; ) {
    await send(world, standing, model);
    const newest = await modelNow(world, standing);
    if (newest.version === model.version) return;
    model = newest;
  }
}

const modelNow = async ({ settings }: NightWorld, { project }: Standing): Promise<Model> => modelOf(await settings.of(project));

async function send({ worth, fieldIds, now }: NightWorld, standing: Standing, model: Model): Promise<void> {
  const figures = project(standing, model, dayOf(now()));
  const values = figuresOfRecord(model, figures);
  const ids = await knownFieldIds(fieldIds, worth);
  await worth.writeProperty(standing.issue, figures);
  await worth.writeFields(ids, standing.issue, values).catch(async (error: unknown) => {
    const found = await changedFieldIds(error, ids, worth);
    await worth.writeFields(found, standing.issue, values);
    await fieldIds.put(found);
  });
}

/** A field that was made anew has another id: the site's present ones, when they are not those that were refused. */
async function changedFieldIds(error: unknown, known: FieldIds, worth: NightWorld['worth']): Promise<FieldIds> {
  if (!(error instanceof JiraFailed) || (error.status !== 400 && error.status !== 404)) throw error;
  const found = await worth.figureFields();
  if (FIGURE_FIELDS.every((name) => found[name] === known[name])) throw error;
  return found;
}

function later({ status, retryAfter }: JiraFailed): Written {
  const seconds = Math.min(retryAfter ?? LATER_SECONDS, LATEST_SECONDS);
  return { kind: 'later', seconds, busy: status === 429 || status === 503 };
}

/** Keeps with the standing what was found out, whatever else is said of the item meanwhile, and answers it as it is then. */
async function remember(world: NightWorld, standing: Standing, learnt: Learnt): Promise<Standing> {
  for (let tries = 1, read = standing; ; tries += 1) {
    const next = { ...read, ...learnt };
    if (read.version === 0 || (next.unavailable === read.unavailable && next.project === read.project)) return next;
    const stored = { ...next, version: read.version + 1 };
    try {
      await world.changes.commit({ standings: [{ standing: stored, from: read.version, figures: false }], truths: [] });
      return stored;
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
      read = (await world.standings.get(standing.issue)) ?? read;
    }
  }
}
