import { dayOf, type Day } from '../domain/day';
import { JiraFailed } from '../domain/failure';
import type { NightWorld } from './night-world';
import { batchesOf } from './side-by-side';
import { writeNewest } from './write-newest';

/** Stop in time: the platform gives this schedule 900 seconds, and the next night goes on where it stopped. */
const ENOUGH_SECONDS = 780;

/**
 * The night's pass: figures made before today that still fade are written again with today's date, not those of projects in
 * which voices never fade. It begins with the oldest and may stop anywhere; when Jira asks to wait it leaves the rest to
 * the next night. An issue at which Jira fails does not keep the others waiting.
 */
export async function renew(world: NightWorld): Promise<void> {
  const began = world.now();
  const issues = await fading(world, dayOf(began));
  for (const some of batchesOf(issues)) {
    if (world.now() - began > ENOUGH_SECONDS) return;
    const written = await Promise.all(some.map((issue) => writeNewest(world, issue)));
    if (written.some((one) => one.kind === 'later' && one.busy)) return;
  }
}

/** The issues that still fade. Jira refuses a query that names a project which is no more: then those that never fade come with them. */
async function fading({ settings, worth }: NightWorld, today: Day): Promise<string[]> {
  const kept = await settings.all();
  const lasting = kept.filter(({ now }) => now.settings.halfLifeDays === null).map(({ project }) => project);
  return worth.fadingSince(today, lasting).catch((error: unknown) => {
    if (error instanceof JiraFailed && error.status === 400) return worth.fadingSince(today, []);
    throw error;
  });
}
