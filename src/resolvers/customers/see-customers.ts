import * as v from 'valibot';
import { defineCall } from '../call';

/** Whether the caller has *See customer revenue*: a hint for the screen, each call checks again. */
export const seeCustomers = defineCall('see-customers', v.object({}), async ({ jira }) => ({ may: await jira.seesCustomers() }));
