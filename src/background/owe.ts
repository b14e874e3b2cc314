import type { Standing } from '../domain/prioritise/standing';
import type { NightWorld } from './night-world';

/** Has the figures of an issue written again by the queue's writer; the sweep finds them if that event is lost. */
export async function owe({ pendings, figures, now }: Pick<NightWorld, 'pendings' | 'figures' | 'now'>, { issue, version }: Pick<Standing, 'issue' | 'version'>): Promise<void> {
  await pendings.ask(issue, version, now());
  await figures.push([issue], 0);
}
