import { Invalid } from '../domain/failure';
import type { Customer } from '../domain/feedback/customer';
import type { Feedback } from '../domain/feedback/feedback';
import { linksOf, type Group } from '../domain/feedback/group';
import { withTier } from '../domain/feedback/speak';
import { USUAL_TIER } from '../domain/feedback/tier';
import { groupChange } from '../resolvers/feedback/change-group';
import { groupOf } from '../resolvers/feedback/see-feedback';
import { storeChange, type ChangedStanding, type ChangeWorld, type ReadStanding } from '../resolvers/store-change';
import type { World } from '../resolvers/world';

type FollowWorld = ChangeWorld & Pick<World, 'customers' | 'feedbacks' | 'followers' | 'report'>;

const A_PAGE = 50;
/** Stop in time: the platform gives this consumer 300 seconds. */
const ENOUGH_SECONDS = 200;
/** A query may not know yet what was said so many seconds ago. */
const LATE_SECONDS = 60;

/**
 * Has everything that a customer said follow who they are now: their name, their tier, the customer they were made one with.
 * Goes feedback by feedback, each in one transaction with the items it speaks of; what follows already is left as it is, so that
 * it may stop anywhere and be done twice. The row that asks for it goes with the first pass that begins a minute after the change.
 */
export async function followCustomer(world: FollowWorld, { body }: { body: Record<string, unknown> }): Promise<void> {
  const id = String(body.customer);
  const began = world.now();
  const [owed, customer] = await Promise.all([world.customers.owed(id), world.customers.get(id)]);
  if (!owed || !customer) return;
  let after = typeof body.after === 'string' ? body.after : undefined;
  do {
    const page = await world.feedbacks.list({ customer: id }, A_PAGE, after);
    for (const feedback of page.feedback) await followOrReport(world, feedback.id, id, customer, owed.by);
    after = page.next;
    if (after !== undefined && world.now() - began > ENOUGH_SECONDS) return world.followers.goOn(id, after);
  } while (after !== undefined);
  if (began - owed.since >= LATE_SECONDS) await world.customers.settled(id, owed.version);
}

/** An item that takes no more does not keep the others waiting. */
async function followOrReport(world: FollowWorld, feedback: string, was: string, is: Customer, by: string): Promise<void> {
  try {
    if (was === is.id) await followTier(world, feedback, is, by);
    await followName(world, feedback, was, is, by);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    world.report(error);
  }
}

/** The items that a feedback speaks of weigh its customer by their tier. */
async function followTier(world: FollowWorld, id: string, is: Customer, by: string): Promise<void> {
  await storeChange(world, by, async (_now, read) => {
    const found = await speaking(world, id, is.id);
    if (!found || found.feedback.gone) return { result: null, store: null };
    const { feedback, group } = found;
    const issues = linksOf(feedback, group.filter(({ gone }) => !gone)).map(({ issue }) => issue);
    const items = (await Promise.all(issues.map((issue) => retiered(read, issue, is)))).flatMap((item) => item ?? []);
    return { result: null, store: items.length > 0 ? { items, truths: [] } : null };
  });
}

async function retiered(read: ReadStanding, issue: string, { id, name, tier }: Customer): Promise<ChangedStanding | null> {
  const standing = await read({ id: issue, projectId: null });
  const said = standing.voices.filter(({ customer }) => customer === id);
  if (said.length === 0 || (standing.tiers[id] ?? USUAL_TIER) === tier) return null;
  const internal = said.every((voice) => voice.internal || voice.project || voice.source) ? { internal: true as const } : {};
  return { standing: withTier(standing, id, tier), trail: [{ kind: 'tier', customerName: name, ...internal, customer: id, was: standing.tiers[id] ?? USUAL_TIER }], figures: true };
}

/** A feedback is the customer's by their present name, with its links and what it says of each item. */
async function followName(world: FollowWorld, id: string, was: string, is: Customer, by: string): Promise<void> {
  await storeChange(world, by, async (now, read) => {
    const found = await speaking(world, id, was);
    if (!found || (was === is.id && found.feedback.customerName === is.name)) return { result: null, store: null };
    const { feedback, group } = found;
    const moved: Feedback = { ...feedback, customer: is.id, customerName: is.name };
    const after = group.map((one) => (one === feedback ? moved : one));
    return { result: null, store: await groupChange(world, read, { before: [group], after: [after], projects: new Map(), now }) };
  });
}

/** A feedback in its group, if it is still the customer's. */
async function speaking(world: FollowWorld, id: string, customer: string): Promise<{ feedback: Feedback; group: Group } | null> {
  const feedback = await world.feedbacks.get(id);
  if (!feedback || feedback.customer !== customer) return null;
  const group = (await groupOf(world, feedback)).map((one) => (one.id === id ? feedback : one));
  return { feedback, group };
}
