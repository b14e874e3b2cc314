import { QUERY_DELAY_SECONDS } from '../domain/query-delay';
import type { SettingsVersion } from '../domain/settings/settings';
import type { NightWorld } from './night-world';
import { owe } from './owe';

type LookWorld = Pick<NightWorld, 'now' | 'standings' | 'pendings' | 'figures'>;

const A_PAGE = 100;
/** The sweep comes each hour, or a little later. */
const LATELY_SECONDS = 2 * 3600;

/**
 * Owes the figures of what people first spoke of just before settings were saved: the job that wrote the project's figures by
 * them finds its items by a query, which may not have known those yet. It looks once the query knows them, and no longer
 * than two hours after the save.
 */
export async function oweOverlooked(world: LookWorld, project: string, { saved }: SettingsVersion): Promise<void> {
  const age = saved ? world.now() - saved.at : Infinity;
  if (!saved || age < QUERY_DELAY_SECONDS || age > LATELY_SECONDS) return;
  let after: string | undefined;
  do {
    const page = await world.standings.changedSince(project, saved.at - QUERY_DELAY_SECONDS, A_PAGE, after);
    const standings = await world.standings.getMany(page.changed.map(({ issue }) => issue));
    const overlooked = [...standings.values()].filter(({ at, figuresVersion }) => at <= saved.at && figuresVersion > 0);
    for (const standing of overlooked) await owe(world, standing);
    after = overlooked.length > 0 ? page.next : undefined;
  } while (after !== undefined);
}
