import { Overtaken } from '../../domain/failure';
import type { KeptJob } from '../../storage/job';
import type { World } from '../world';

/**
 * Begins to write a project's figures anew, by the settings of that version, as somebody asked. A project has one such job:
 * one that still runs for older settings begins again.
 */
export async function startFigures(world: Pick<World, 'jobs' | 'work' | 'ids' | 'now'>, by: string, project: string, version: number): Promise<KeptJob> {
  const id = figuresJobId(world, project);
  for (;;) {
    const before = await world.jobs.get(project, id);
    if (before?.work.kind === 'figures' && before.work.version > version) return before;
    const now = world.now();
    const job: KeptJob = {
      id, project, by,
      state: 'running',
      done: 0,
      total: null,
      counts: {},
      problem: null,
      startedAt: now,
      at: now,
      work: { kind: 'figures', version, after: null },
      slice: (before?.slice ?? 0) + 1,
      pageAt: now,
      again: false,
      tries: 0,
      version: (before?.version ?? 0) + 1,
    };
    try {
      await world.jobs.put(job, before?.version ?? 0);
      await world.work.go(job, 0);
      return job;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** The id of the one job that writes a project's figures anew. */
export function figuresJobId({ ids }: Pick<World, 'ids'>, project: string): string {
  return ids.from('figures', project);
}
