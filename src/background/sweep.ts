import type { NightWorld } from './night-world';

/** The hour's backstop: figures that are overdue, because an event was lost or its consumer killed, are sent again. */
export async function sweep({ pendings, figures, now }: NightWorld): Promise<void> {
  await figures.push(await pendings.due(now()), 0);
}
