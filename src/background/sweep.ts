import type { NightWorld } from './night-world';

/** A job that has not gone on for so long has lost its event. */
const SILENT_SECONDS = 600;

/** The hour's backstop: figures that are overdue, customers whom not all has followed and jobs that stand still, because an event was lost or its consumer killed, are sent again. */
export async function sweep({ pendings, figures, customers, followers, jobs, work, now }: NightWorld): Promise<void> {
  await figures.push(await pendings.due(now()), 0);
  await followers.push(await customers.overdue(now()));
  const silent = (await jobs.running()).filter(({ at }) => now() - at > SILENT_SECONDS);
  for (const job of silent) await work.go(job, 0);
}
