import type { NightWorld } from './night-world';
import { batchesOf } from './side-by-side';
import { writeNewest } from './write-newest';

/** Writes figures that are owed, of each issue once however many spoke of it; those that Jira cannot take now go to the queue. */
export async function writeOwed(world: NightWorld, issues: readonly string[]): Promise<void> {
  const projects = new Set<string>();
  for (const some of batchesOf(issues)) {
    const written = await Promise.all(some.map((issue) => writeOne(world, issue)));
    for (const project of written.flat()) projects.add(project);
  }
  for (const project of projects) await world.functions.owe(project);
}

/** Answers in which projects it was written. */
async function writeOne(world: NightWorld, issue: string): Promise<readonly string[]> {
  const row = await world.pendings.get(issue);
  if (!row) return [];
  const written = await writeNewest(world, issue);
  if (written.kind === 'later') await world.figures.push([issue], written.seconds);
  else await world.pendings.clear(row);
  return written.kind === 'written' ? written.projects : [];
}
