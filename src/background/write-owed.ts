import type { NightWorld } from './night-world';
import { batchesOf } from './side-by-side';
import { writeNewest } from './write-newest';

/** Writes figures that are owed, of each issue once however many spoke of it; those that Jira cannot take now go to the queue. */
export async function writeOwed(world: NightWorld, issues: readonly string[]): Promise<void> {
  for (const some of batchesOf(issues)) await Promise.all(some.map((issue) => writeOne(world, issue)));
}

async function writeOne(world: NightWorld, issue: string): Promise<void> {
  const row = await world.pendings.get(issue);
  if (!row) return;
  const written = await writeNewest(world, issue);
  if (written.kind === 'later') await world.figures.push([issue], written.seconds);
  else await world.pendings.clear(row);
}
