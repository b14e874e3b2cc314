import { dayOf } from '../domain/day';
import { JiraFailed, Overtaken } from '../domain/failure';
import { figuresOfRecord } from '../domain/prioritise/figures-of-record';
import { DEFAULT_MODEL } from '../domain/prioritise/model';
import { project } from '../domain/prioritise/projection';
import { emptyStanding, type Standing } from '../domain/prioritise/standing';
import { knownFieldIds } from '../resolvers/field-ids';
import type { NightWorld } from './night-world';

/** How writing an issue's figures went. `later`: Jira or the store asks to try again; `unavailable`: the app may not write there. */
export type Written = { kind: 'written' } | { kind: 'unavailable' } | { kind: 'later'; seconds: number };

const LATER_SECONDS = 30;

/**
 * Writes today's figures of one issue, as the app: property, then fields. When Jira refuses for good (gone, or not to
 * be seen or edited by the app) the standing says so and nobody retries for ever; the truth stands either way.
 */
export async function writeFigures(world: NightWorld, issue: string): Promise<Written> {
  const standing = (await world.standings.get(issue)) ?? emptyStanding(issue, '');
  try {
    await send(world, standing);
    await remember(world, standing, false);
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof JiraFailed)) throw error;
    if (error.temporary) return { kind: 'later', seconds: error.retryAfter ?? LATER_SECONDS };
    await remember(world, standing, true);
    return { kind: 'unavailable' };
  }
}

async function send({ worth, fieldIds, now }: NightWorld, standing: Standing): Promise<void> {
  const figures = project(standing, DEFAULT_MODEL, dayOf(now()));
  const ids = await knownFieldIds(fieldIds, worth);
  await worth.writeProperty(standing.issue, figures);
  await worth.writeFields(ids, standing.issue, figuresOfRecord(DEFAULT_MODEL, figures));
}

/** Keeps with the standing whether the app may write its figures; a writer who was faster knows better. */
async function remember({ changes }: NightWorld, standing: Standing, unavailable: boolean): Promise<void> {
  if (standing.unavailable === unavailable || standing.version === 0) return;
  const next = { ...standing, unavailable, version: standing.version + 1 };
  await changes.commit({ standing: next, from: standing.version, truths: [], figures: false }).catch((error: unknown) => {
    if (!(error instanceof Overtaken)) throw error;
  });
}
