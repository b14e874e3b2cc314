import { withLink, type Feedback } from '../../src/domain/feedback/feedback';
import { issuesOf, merged, unmerged } from '../../src/domain/feedback/group';
import type { Asked } from './call';
import { mayEdit, maySee, withoutEdit, withoutFeedback } from './may';
import { refused, type Outcome } from './outcome';
import { groupIn, withGroups } from './respeak';
import { customerNow, type SaidWorld } from './said-world';

type Add = Extract<Asked, { call: 'add-feedback' }>;
type Edit = Extract<Asked, { call: 'edit-feedback' }>;
type Link = Extract<Asked, { call: 'link-feedback' }>;
type Merge = Extract<Asked, { call: 'merge-feedback' }>;
type Unmerge = Extract<Asked, { call: 'unmerge-feedback' }>;

/** What comes of a feedback that is added; one that is there already is the same one, sent twice. */
export function added(world: SaidWorld, asked: Add): Outcome {
  const { by, id, internal, like } = asked;
  if (!maySee(by)) return refused('not-found');
  if (internal && !mayEdit(by)) return refused('not-allowed:EDIT_ISSUES');
  if (world.feedbacks[id]) return { world };
  const known = like === null ? null : world.feedbacks[like];
  const rule = known === null ? null : withoutFeedback(by, known);
  if (rule) return refused(rule);
  const met = withCustomer(world, asked.customer);
  const given = feedbackOf(asked, world);
  if (!known) return { world: withGroups(met, [[given]]) };
  const [root, ...others] = groupIn(world, known);
  const further = given.links.some(({ issue }) => !issuesOf([root!, ...others]).includes(issue));
  if (further && !mayEdit(by)) return refused('not-allowed:EDIT_ISSUES');
  const [joined, joinedBy] = merged({ ...given, internal: root!.internal }, root!);
  return { world: withGroups(met, [[joinedBy, ...others, joined]]) };
}

function withCustomer(world: SaidWorld, name: string): SaidWorld {
  if (world.customers[name]) return world;
  return { ...world, customers: { ...world.customers, [name]: { tier: 'standard', mergedInto: null, version: 1 } } };
}

/** What comes of rewriting a feedback as somebody saw it a moment ago. */
export function rewritten(world: SaidWorld, asked: Edit): Outcome {
  const { by, words, day, internal, need } = asked;
  const feedback = world.feedbacks[asked.feedback];
  const rule = withoutFeedback(by, feedback);
  if (rule || !feedback) return refused(rule ?? 'not-found');
  if (!mayEdit(by) && (feedback.author !== by || internal)) return refused('not-allowed:EDIT_ISSUES');
  const customer = customerNow(world, asked.customer);
  const next = { ...feedback, customer, customerName: customer, words, day, internal, need };
  const group = groupIn(world, feedback).map((one) => (one.id === next.id ? next : { ...one, internal }));
  return { world: withGroups(withCustomer(world, customer), [group]) };
}

/** What comes of linking a feedback, saying how much an issue matters, or unlinking it. */
export function linked(world: SaidWorld, { by, feedback: id, issue, importance }: Link): Outcome {
  const feedback = world.feedbacks[id];
  const rules = [withoutFeedback(by, feedback), withoutEdit(by)];
  if (rules.some((rule) => rule !== null) || !feedback) return refused(...rules);
  const before = feedback.links.find((link) => link.issue === issue)?.importance ?? null;
  const group = groupIn(world, feedback);
  if (importance === null && before === null && issuesOf(group).includes(issue)) return refused('invalid:linkedByAnother');
  if (importance === before) return { world, before };
  return { world: withGroups(world, [group.map((one) => (one.id === id ? withLink(one, issue, importance) : one))]), before };
}

/** What comes of merging a feedback into another. */
export function joined(world: SaidWorld, { by, feedback: id, into }: Merge): Outcome {
  if (id === into) return refused('invalid:mergeItself');
  const [feedback, target] = [world.feedbacks[id], world.feedbacks[into]];
  const rules = [withoutFeedback(by, feedback, true), withoutFeedback(by, target, true)];
  if (rules.some((rule) => rule !== null) || !feedback || !target) return refused(...rules);
  if (feedback.mergedInto === into) return { world };
  if (feedback.mergedInto || feedback.merged.length > 0 || target.mergedInto) return refused('invalid:mergeChain');
  if (feedback.internal !== target.internal) return refused('invalid:mergeInternal');
  const [root, ...others] = groupIn(world, target);
  const [one, joinedBy] = merged(feedback, root!);
  return { world: withGroups(world, [[joinedBy, ...others, one]]) };
}

/** What comes of taking a merge back. */
export function parted(world: SaidWorld, { by, feedback: id }: Unmerge): Outcome {
  const feedback = world.feedbacks[id];
  const rule = withoutFeedback(by, feedback, true);
  if (rule || !feedback) return refused(rule ?? 'not-found');
  if (!feedback.mergedInto) return refused('invalid:notMerged');
  const [root, ...others] = groupIn(world, feedback);
  const [alone, rest] = unmerged(feedback, root!);
  return { world: withGroups(world, [[rest, ...others.filter((one) => one.id !== id)], [alone]]) };
}

function feedbackOf({ by, id, issue, words, day, importance, internal, customer: meant }: Add, world: SaidWorld): Feedback {
  const customer = customerNow(world, meant);
  return {
    id,
    project: '',
    sourceIssue: issue,
    source: 'person',
    customer,
    customerName: customer,
    words,
    day,
    author: by,
    at: 0,
    comments: 0,
    internalComments: 0,
    internal,
    need: null,
    links: issue === null ? [] : [{ issue, importance }],
    unlinked: [],
    mergedInto: null,
    merged: [],
    edited: null,
    gone: false,
    changedAt: 0,
    version: 1,
  };
}
