import type { NightWorld } from './night-world';
import { writeFigures, type Written } from './write-figures';

/** Writes an issue's figures, and again when the queue's writer was there meanwhile: whoever ends last leaves the newest. */
export async function writeNewest(world: NightWorld, issue: string): Promise<Written> {
  for (;;) {
    const before = await world.standings.get(issue);
    const written = await writeFigures(world, issue);
    const after = await world.standings.get(issue);
    if (written.kind !== 'written' || before?.figuresVersion === after?.figuresVersion) return written;
  }
}
