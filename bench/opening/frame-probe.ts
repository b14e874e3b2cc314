/*
 * Runs in every frame of an opening and notes when the list stands in it: when its first row is there, and when as many
 * as `benchEpics` are. Moments are milliseconds since 1970, so that frames can be compared.
 */
const seen: { first?: number; all?: number } = {};
const { benchEpics } = globalThis as unknown as { benchEpics: number };

function look(): void {
  const now = performance.timeOrigin + performance.now();
  if (!seen.first && document.querySelector('[role=rowheader]')) seen.first = now;
  const rows = Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') ?? 0);
  if (seen.first && rows > benchEpics && !document.querySelector('.notice progress')) seen.all = now;
  if (!seen.all) requestAnimationFrame(look);
}

Object.assign(globalThis, { benchSeen: seen });
requestAnimationFrame(look);
