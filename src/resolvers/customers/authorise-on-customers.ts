import { NotAllowed } from '../../domain/failure';
import type { World } from '../world';

/** Throws NotAllowed unless the caller has the app's global permission *See customer revenue*. */
export async function authoriseOnCustomers({ jira }: Pick<World, 'jira'>): Promise<void> {
  if (!(await jira.seesCustomers())) throw new NotAllowed('SEE_CUSTOMER_REVENUE');
}
