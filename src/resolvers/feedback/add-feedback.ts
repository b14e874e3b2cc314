import * as v from 'valibot';
import { dayOf, EARLIEST_DAY, isDay, secondsOf } from '../../domain/day';
import { Invalid } from '../../domain/failure';
import { withFeedback } from '../../domain/feedback/add-feedback';
import { nameKey } from '../../domain/feedback/name-key';
import type { Importance } from '../../domain/feedback/voice';
import type { Customer } from '../../storage/customer';
import type { Feedback } from '../../storage/feedback';
import type { Truth } from '../../storage/truth';
import { authoriseOnIssue } from '../authorise';
import { defineCall } from '../call';
import { changeItem, type Wanted } from '../change-item';
import { Id, Name, Once, OwnId, Words } from '../parse';
import type { World } from '../world';
import { headOf } from './head-of';

const Known = v.object({ id: OwnId });
const Named = v.object({ name: Name });

const Input = v.object({
  issue: Id,
  customer: v.lazy((meant) => (v.is(v.object({ id: v.unknown() }), meant) ? Known : Named)),
  words: Words,
  importance: v.picklist([0, 1, 2, 3], 'importance'),
  day: v.pipe(v.string('day'), v.check((day) => isDay(day) && day >= EARLIEST_DAY, 'day')),
  once: Once,
});
type Said = v.InferOutput<typeof Input>;

/** East of Greenwich the day begins up to so many seconds earlier. */
const EARLIEST_ZONE = 14 * 3600;

/** What a customer needs of an item, said by somebody who may comment on it; its link counts at once. */
export const addFeedback = defineCall('add-feedback', Input, async (world, caller, said) => {
  if (said.day > dayOf(world.now() + EARLIEST_ZONE)) throw new Invalid('day', 'day');
  const { issue } = await authoriseOnIssue(world, said.issue, 'ADD_COMMENTS');
  const id = world.ids.from('feedback', caller, issue.id, said.once);
  const { item, result } = await changeItem(world, caller, issue, async (standing, now): Promise<Wanted<Feedback>> => {
    const sentBefore = await world.feedbacks.get(id);
    if (sentBefore) return { result: sentBefore, store: null };
    const { customer, truths } = await customerOf(world, said.customer, now);
    const given = { id, author: caller, project: issue.projectId, sourceIssue: issue.id };
    const feedback = feedbackOf(given, customer, said, now);
    return {
      result: feedback,
      store: {
        standing: withFeedback(standing, headOf(feedback)),
        truths: [
          ...truths,
          { kind: 'feedback', feedback, onlyNew: true },
          { kind: 'link', feedback, issue: issue.id },
        ],
        trail: [{ kind: 'feedback', customerName: customer.name, importance: feedback.importance }],
        figures: true,
      },
    };
  });
  return { item, feedback: headOf(result) };
});

/** The customer meant: by id one that exists, by name that customer or a new one. */
async function customerOf(
  { customers, ids }: World,
  meant: Said['customer'],
  now: number,
): Promise<{ customer: Customer; truths: Truth[] }> {
  const id = 'id' in meant ? meant.id : ids.from('customer', nameKey(meant.name));
  const known = await customers.get(id);
  if (known) return { customer: known, truths: [] };
  if ('id' in meant) throw new Invalid('customer', 'customer');
  const customer = { id, name: meant.name.replace(/\s+/g, ' ') };
  return { customer, truths: [{ kind: 'customer', customer, nameKey: nameKey(meant.name), at: now }] };
}

function feedbackOf(
  given: Pick<Feedback, 'id' | 'author' | 'project' | 'sourceIssue'>,
  { id: customer, name: customerName }: Customer,
  { words, day, importance }: Said,
  now: number,
): Feedback {
  const at = secondsOf(day) + (now % 86_400);
  return { ...given, customer, customerName, words, day, importance: importance as Importance, at, comments: 0 };
}
