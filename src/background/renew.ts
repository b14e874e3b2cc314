import { dayOf } from '../domain/day';
import type { NightWorld } from './night-world';
import { writeFigures, type Written } from './write-figures';

const SIDE_BY_SIDE = 5;
/** Stop in time: the platform gives this schedule 900 seconds, and the next night goes on where it stopped. */
const ENOUGH_SECONDS = 780;

/**
 * The night's pass: figures made before today that still fade are written again with today's date. It begins with
 * the oldest and may stop anywhere; when Jira asks to wait it leaves the rest to the next night. An issue at which Jira
 * fails does not keep the others waiting.
 */
export async function renew(world: NightWorld): Promise<void> {
  const began = world.now();
  const issues = await world.worth.fadingSince(dayOf(began));
  for (let from = 0; from < issues.length; from += SIDE_BY_SIDE) {
    if (world.now() - began > ENOUGH_SECONDS) return;
    const some = issues.slice(from, from + SIDE_BY_SIDE);
    const written = await Promise.all(some.map((issue) => writeNewest(world, issue)));
    if (written.some((one) => one.kind === 'later' && one.busy)) return;
  }
}

/** Writes an issue's figures, and again when the queue's writer was there meanwhile: whoever ends last leaves the newest. */
async function writeNewest(world: NightWorld, issue: string): Promise<Written> {
  for (;;) {
    const before = await world.standings.get(issue);
    const written = await writeFigures(world, issue);
    const after = await world.standings.get(issue);
    if (written.kind !== 'written' || before?.figuresVersion === after?.figuresVersion) return written;
  }
}
