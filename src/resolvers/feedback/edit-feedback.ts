import * as v from 'valibot';
import { Invalid, NotAllowed, NotFound, Stale } from '../../domain/failure';
import type { Feedback } from '../../domain/feedback/feedback';
import { issuesOf } from '../../domain/feedback/group';
import { nameKey } from '../../domain/feedback/name-key';
import type { Truth } from '../../storage/truth';
import { defineCall, type Caller } from '../call';
import { Name, OwnId, Version, Words } from '../parse';
import { storeChange } from '../store-change';
import type { World } from '../world';
import { groupChange } from './change-group';
import { CustomerMeant, customerMeant } from './customer-meant';
import { checkNotInFuture, DaySaid, placeInList } from './day-said';
import { checkFurther, checkOnIssues, groupOf, seeFeedback } from './see-feedback';
import { showStored } from './show-stored';

const Need = v.nullable(v.lazy((meant) => (v.is(v.object({ id: v.unknown() }), meant) ? v.object({ id: OwnId }) : v.object({ name: Name }))));
const Input = v.object({
  feedback: OwnId,
  version: Version,
  customer: CustomerMeant,
  words: Words,
  day: DaySaid,
  internal: v.boolean(),
  need: Need,
});
type Said = v.InferOutput<typeof Input>;

/** Changes what was written down, if it still is as it was seen. What a ticket says stays the ticket's. */
export const editFeedback = defineCall('edit-feedback', Input, async (world, caller, said) => {
  checkNotInFuture(said.day, world.now());
  const { feedback: seen, can } = await seeFeedback(world, said.feedback, 'ADD_COMMENTS');
  if (!can.rate && (seen.author !== caller || seen.source === 'ticket')) throw new NotAllowed('EDIT_ISSUES');
  if (!can.rate && said.internal) throw new NotAllowed('EDIT_ISSUES');
  const allowed = issuesOf(await groupOf(world, seen));
  await checkOnIssues(world, allowed, 'ADD_COMMENTS');
  const { result } = await storeChange(world, caller, async (now, read) => {
    const feedback = await world.feedbacks.get(said.feedback);
    if (!feedback || feedback.gone) throw new NotFound();
    const { customer, truths } = await customerMeant(world, said.customer, now);
    const need = await needMeant(world, feedback.project, said.need, now);
    const next = withSaid(feedback, { ...said, customer: customer.id, customerName: customer.name, need: need.id }, caller, now);
    const group = await groupOf(world, feedback);
    if (next === feedback) return { result: await showStored(world, caller, can, feedback.id, { groups: [group], truths: [] }), store: null };
    if (feedback.version !== said.version) throw new Stale();
    await checkFurther(world, group, allowed, 'ADD_COMMENTS');
    const after = group.map((one) => (one.id === feedback.id ? next : asInternalAs(one, next)));
    const store = await groupChange(world, read, { before: [group.map((one) => (one.id === feedback.id ? feedback : one))], after: [after], projects: new Map(), now });
    const all = [...truths, ...need.truths, ...(store?.truths ?? [])];
    return { result: await showStored(world, caller, can, feedback.id, { groups: [after], truths: all }), store: store && { ...store, truths: all } };
  });
  return { feedback: result };
});

type Rewritten = Pick<Feedback, 'customer' | 'customerName' | 'words' | 'day' | 'internal' | 'need'>;

/** The feedback with what was said of it; itself when that is what it says. Throws Invalid for the words of a ticket. */
function withSaid(feedback: Feedback, { customer, customerName, words, day, internal, need }: Rewritten, by: Caller, now: number): Feedback {
  const rewritten = feedback.words !== words || feedback.day !== day || feedback.customer !== customer;
  if (rewritten && feedback.source === 'ticket') throw new Invalid('words', 'ticket');
  if (!rewritten && feedback.internal === internal && feedback.need === need) return feedback;
  const at = feedback.day === day ? feedback.at : placeInList(day, now);
  const edited = rewritten ? { by, at: now } : feedback.edited;
  return { ...feedback, customer, customerName, words, day, at, internal, need, edited };
}

/** A group is internal or shared as a whole: what says the same is not hidden from some of those who said it. */
function asInternalAs(one: Feedback, { internal }: Feedback): Feedback {
  return one.internal === internal ? one : { ...one, internal };
}

async function needMeant({ needs, ids }: World, project: string, meant: Said['need'], now: number): Promise<{ id: string | null; truths: Truth[] }> {
  if (meant === null) return { id: null, truths: [] };
  const id = 'id' in meant ? meant.id : ids.from('need', project, nameKey(meant.name));
  const known = await needs.get(id);
  if (known && known.project === project) return { id, truths: [] };
  if ('id' in meant) throw new Invalid('need', 'need');
  return { id, truths: [{ kind: 'need', need: { id, project, name: meant.name.replace(/\s+/g, ' '), at: now } }] };
}
