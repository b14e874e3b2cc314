import * as v from 'valibot';
import { newMoves } from '../../domain/backlog/apply';
import { homesOf } from '../../domain/backlog/homes';
import { Invalid } from '../../domain/failure';
import { authoriseOnProject } from '../authorise';
import { defineCall } from '../call';
import { Id, Once } from '../parse';
import { IssueOrder, Seen } from './backlog-input';
import { begunApply } from './begun-apply';
import { carryOut } from './carry-out';
import { readRanking } from './read-backlog';
import { showProgress } from './show-apply';

/** So many rows can be looked through, and their moves fit one record of the store. */
const MOST_ROWS = 1000;
const Rows = v.pipe(IssueOrder, v.minLength(1), v.maxLength(MOST_ROWS, 'moveCount'));
const Input = v.object({ project: Id, once: Once, seen: Seen, wanted: IssueOrder, rows: Rows });

/** Brings rows to their places in the order wanted, as the caller; what is to be done is kept before anything moves. */
export const applyOrder = defineCall('apply-order', Input, async (world, caller, said) => {
  const { project } = await authoriseOnProject(world, said.project, 'SCHEDULE_ISSUES');
  const orders = { seen: said.seen.order, wanted: said.wanted };
  const rows = new Set(said.rows);
  checkOrders(orders.seen, orders.wanted, rows);
  const id = world.ids.from('apply', caller, project.id, said.once);
  const begun = await begunApply(world, { project: project.id, id }, async () => {
    const moves = newMoves(orders, rows);
    const ranking = moves.length === 0 ? null : await readRanking(world, project);
    const homes = ranking && homesOf(ranking, moves.map(({ issue }) => issue));
    return { about: { by: caller, since: said.seen.at, own: [], restores: null, whole: false, homes }, orders, moves };
  });
  return showProgress(world, await carryOut(world, project, begun));
});

/** The order wanted holds what the one seen holds, and differs from it by the rows alone. */
function checkOrders(seen: readonly string[], wanted: readonly string[], rows: ReadonlySet<string>): void {
  const known = new Set(seen);
  if ([...rows].some((id) => !known.has(id))) throw new Invalid('rows', 'shape');
  const still = (ids: readonly string[]) => ids.filter((id) => !rows.has(id)).join(' ');
  if (wanted.length !== seen.length || wanted.some((id) => !known.has(id)) || still(seen) !== still(wanted)) throw new Invalid('wanted', 'shape');
}
