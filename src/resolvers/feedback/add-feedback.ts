import * as v from 'valibot';
import type { Abilities } from '../../contract';
import { Invalid, NotAllowed, NotFound } from '../../domain/failure';
import type { Customer } from '../../domain/feedback/customer';
import type { Feedback } from '../../domain/feedback/feedback';
import { issuesOf, linksOf, merged, type Group } from '../../domain/feedback/group';
import { headOf } from '../../domain/feedback/speak';
import type { Importance } from '../../domain/feedback/voice';
import { modelOf } from '../../domain/settings/settings';
import type { JiraIssue } from '../../jira/read-issue';
import type { Truth } from '../../storage/truth';
import { authoriseOnIssue, authoriseOnProject } from '../authorise';
import { defineCall, type Caller } from '../call';
import { itemOf } from '../item-of';
import { Id, Once, OwnId, Words } from '../parse';
import { storeChange } from '../store-change';
import type { World } from '../world';
import { groupChange } from './change-group';
import { CustomerMeant, customerMeant } from './customer-meant';
import { checkNotInFuture, DaySaid, placeInList } from './day-said';
import { checkOnIssues, groupOf, seeFeedback } from './see-feedback';
import { showStored } from './show-stored';

const said = {
  customer: CustomerMeant,
  words: Words,
  importance: v.picklist([0, 1, 2, 3], 'importance'),
  day: DaySaid,
  internal: v.optional(v.boolean(), false),
  like: v.optional(OwnId),
  once: Once,
};
const Input = v.lazy((input) =>
  v.is(v.object({ issue: v.unknown() }), input) ? v.object({ issue: Id, ...said }) : v.object({ project: Id, ...said }),
);
type Said = v.InferOutput<typeof Input>;

/** What a customer needs, of an item or of a project, said by somebody who may comment there; its link counts at once. */
export const addFeedback = defineCall('add-feedback', Input, async (world, caller, said) => {
  checkNotInFuture(said.day, world.now());
  const { project, issue, can } = await placeOf(world, said);
  if (said.internal && !can.rate) throw new NotAllowed('EDIT_ISSUES');
  const id = world.ids.from('feedback', caller, issue?.id ?? project, said.once);
  const model = issue && modelOf(await world.settings.of(issue.projectId));
  const { result, stored, owed } = await storeChange(world, caller, async (now, read) => {
    const standing = issue && (await read(issue));
    const shown = async (given: Feedback, groups: readonly Group[], truths: readonly Truth[]) => ({ given, standing, feedback: await showStored(world, caller, can, id, { groups, truths }) });
    const sentBefore = await world.feedbacks.get(id);
    if (sentBefore?.gone) throw new NotFound();
    if (sentBefore) return { result: await shown(sentBefore, [await groupOf(world, sentBefore)], []), store: null };
    const like = said.like === undefined ? null : await groupToJoin(world, said.like, project, issue);
    const { customer, truths } = await customerMeant(world, said.customer, now);
    const groups = joining(feedbackOf({ id, author: caller, project, issue }, customer, said, now), like);
    const store = await groupChange(world, read, { ...groups, projects: new Map(issue ? [[issue.id, issue.projectId]] : []), now });
    const all = [...truths, ...(store?.truths ?? [])];
    const given = groups.after.flat().find((one) => one.id === id)!;
    return { result: await shown(given, groups.after, all), store: store && { ...store, truths: all } };
  });
  const { given, standing, feedback } = result;
  const importance = linksOf(given, [given]).find((link) => link.issue === issue?.id)?.importance ?? (said.importance as Importance);
  const item = issue && model && standing && itemOf(issue, { standing: stored.get(issue.id) ?? standing, model, fieldIds: {}, caller, now: world.now() });
  const state = issue && owed.has(issue.id) ? { state: 'pending' as const } : {};
  return { item: item && { ...item, ...state }, feedback, head: headOf(given, importance, issue?.id ?? '') };
});

async function placeOf(world: World, said: Said): Promise<{ project: string; issue: JiraIssue | null; can: Abilities }> {
  if ('issue' in said) {
    const { issue, can } = await authoriseOnIssue(world, said.issue, 'ADD_COMMENTS');
    return { project: issue.projectId, issue, can };
  }
  const { project, can } = await authoriseOnProject(world, said.project, 'ADD_COMMENTS');
  return { project: project.id, issue: null, can };
}

/**
 * The group of the feedback that says the same. Throws NotFound where the caller may not see it; what it is linked to must take
 * comments of theirs, and to link the group to a further issue needs what linking needs.
 */
async function groupToJoin(world: World, like: string, project: string, issue: JiraIssue | null): Promise<Group> {
  const { feedback } = await seeFeedback(world, like, 'ADD_COMMENTS');
  if (feedback.project !== project) throw new NotFound();
  const group = await groupOf(world, feedback);
  const linked = issuesOf(group);
  await checkOnIssues(world, linked, 'ADD_COMMENTS');
  if (issue && !linked.includes(issue.id)) await checkOnIssues(world, [issue.id], 'EDIT_ISSUES');
  return group;
}

function joining(given: Feedback, like: Group | null): { before: Group[]; after: Group[] } {
  if (!like) return { before: [], after: [[given]] };
  const [root, ...others] = like;
  if (!root) throw new Invalid('like', 'shape');
  const [joined, joinedBy] = merged({ ...given, internal: root.internal }, root);
  return { before: [like], after: [[joinedBy, ...others, joined]] };
}

function feedbackOf(
  { id, author, project, issue }: { id: string; author: Caller; project: string; issue: JiraIssue | null },
  { id: customer, name: customerName }: Customer,
  { words, day, importance, internal }: Said,
  now: number,
): Feedback {
  return {
    id,
    project,
    sourceIssue: issue?.id ?? null,
    source: 'person',
    customer,
    customerName,
    words,
    day,
    author,
    at: placeInList(day, now),
    comments: 0,
    internalComments: 0,
    internal,
    need: null,
    unlinked: [],
    links: issue ? [{ issue: issue.id, importance: importance as Importance }] : [],
    mergedInto: null,
    merged: [],
    edited: null,
    gone: false,
    changedAt: now,
    version: 1,
  };
}
