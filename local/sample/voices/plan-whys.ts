import { momentBetween } from '../moments';
import type { SeededRandom } from '../seeded-random';
import type { SampleSpace } from '../spaces/sample-space';
import type { SampleCall, SampleEpic } from './sample-call';
import { epicsOfTheme } from './sample-epics';

const HOUR_MS = 3_600_000;

/** Why customers want an epic, in one line, where the space says it: written while somebody may still want it. */
export function planWhys(random: SeededRandom, space: SampleSpace, epics: readonly SampleEpic[]): SampleCall[] {
  return Object.entries(space.whys).flatMap(([title, why]) =>
    epicsOfTheme(space, epics, [title]).map((epic) => ({
      at: momentBetween(random, epic.created, epic.until - HOUR_MS),
      person: random.pick(['team', 'pmo']),
      call: 'set-why' as const,
      payload: { issue: epic.id, why },
      epic,
    })),
  );
}
