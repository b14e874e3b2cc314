import { Invalid } from '../../domain/failure';
import { MOST_IN_A_GROUP, MOST_LINKS, type Feedback, type FeedbackLink } from '../../domain/feedback/feedback';
import { issuesOf, linksOf, type Group } from '../../domain/feedback/group';
import { missingHeads, withFeedback, withHeads, withoutFeedback } from '../../domain/feedback/speak';
import { USUAL_TIER } from '../../domain/feedback/tier';
import type { Standing } from '../../domain/prioritise/standing';
import type { ItemChange } from '../../domain/prioritise/trail';
import type { Truth } from '../../storage/truth';
import type { ChangedStanding, ReadStanding, WantedChange } from '../store-change';
import type { World } from '../world';

type GroupWorld = Pick<World, 'customers' | 'feedbacks'>;

/** Groups of feedback before and after somebody changed them. Each feedback that there was is in both, gone or not. */
export interface ChangedGroups {
  before: readonly Group[];
  after: readonly Group[];
  /** The projects of the issues, where they are known. */
  projects: ReadonlyMap<string, string>;
  now: number;
}

type GroupTrail = Extract<ItemChange, { kind: 'feedback' | 'unlinked' }>;

interface Spoken {
  feedback: Feedback;
  links: ReadonlyMap<string, FeedbackLink>;
}

/**
 * What has to be stored so that groups of feedback stand as `after` says: the records that changed, their links, and
 * what they say of each item, in one transaction. Null when nothing changes. Throws Invalid when a group is larger, or speaks
 * for more items, than it may.
 */
export async function groupChange(world: GroupWorld, read: ReadStanding, groups: ChangedGroups): Promise<WantedChange<unknown>['store']> {
  for (const group of groups.after) {
    if (issuesOf(live(group)).length > MOST_LINKS) throw new Invalid('issue', 'links');
    if (group.length > MOST_IN_A_GROUP) throw new Invalid('feedback', 'groupSize');
  }
  const before = spokenBy(groups.before);
  const after = spokenBy(stamped(groups));
  const truths: Truth[] = [];
  const spoken = new Map<string, { was: Spoken | undefined; is: Spoken }[]>();
  for (const [id, is] of after) {
    const was = before.get(id);
    if (was?.feedback !== is.feedback) truths.push({ kind: 'feedback', feedback: is.feedback, from: was?.feedback.version ?? 0 });
    for (const issue of new Set([...(was?.links.keys() ?? []), ...is.links.keys()])) {
      if (saysTheSame(issue, was, is)) continue;
      truths.push(linkTruth(issue, is));
      spoken.set(issue, [...(spoken.get(issue) ?? []), { was, is }]);
    }
  }
  if (truths.length === 0) return null;
  if (spoken.size === 0) return { items: [], truths };
  const tiers = await world.customers.getMany([...after.values()].map(({ feedback }) => feedback.customer));
  const items: ChangedStanding[] = [];
  for (const [issue, said] of spoken) {
    let standing = await read({ id: issue, projectId: groups.projects.get(issue) ?? null });
    for (const { is } of said) {
      const link = is.links.get(issue);
      const tier = tiers.get(is.feedback.customer)?.tier ?? USUAL_TIER;
      standing = link ? withFeedback(standing, is.feedback, link.importance, tier) : withoutFeedback(standing, is.feedback.id);
    }
    const changes = said.flatMap(({ was, is }) => trailOf(issue, was, is));
    items.push({ standing: await withAllHeads(world, standing, after), trail: asOne(changes), figures: changes.length > 0 });
  }
  return { items, truths };
}

/**
 * The groups as they will be kept: what changed is of the next version. So is the first of its group, for each says what the links
 * of the others say: of two who change a group at once one has to work it out anew.
 */
function stamped({ before, after, now }: ChangedGroups): Group[] {
  const was = new Map(before.flat().map((feedback) => [feedback.id, feedback]));
  return after.map((group) => {
    const isChanged = (feedback: Feedback) => was.get(feedback.id) !== feedback;
    const next = (feedback: Feedback): Feedback => ({ ...feedback, version: (was.get(feedback.id)?.version ?? 0) + 1, changedAt: now });
    const touched = group.some(isChanged);
    return group.map((feedback, at) => (isChanged(feedback) || (touched && at === 0) ? next(feedback) : feedback));
  });
}

function live(group: Group): Feedback[] {
  return group.filter(({ gone }) => !gone);
}

function spokenBy(groups: readonly Group[]): Map<string, Spoken> {
  const all = groups.flatMap((group) =>
    group.map((feedback) => {
      const links = feedback.gone ? [] : linksOf(feedback, live(group));
      return [feedback.id, { feedback, links: new Map(links.map((link) => [link.issue, link])) }] as const;
    }),
  );
  return new Map(all);
}

const SAID = ['customer', 'customerName', 'words', 'day', 'at', 'author', 'internal', 'comments'] as const;

/** True when what stands on an issue needs no change for a feedback. */
function saysTheSame(issue: string, was: Spoken | undefined, is: Spoken): boolean {
  const [before, after] = [was?.links.get(issue), is.links.get(issue)];
  if (!was || !before || !after) return before === after;
  return before.importance === after.importance && SAID.every((name) => was.feedback[name] === is.feedback[name]);
}

function linkTruth(issue: string, { feedback, links }: Spoken): Truth {
  const link = links.get(issue);
  return link ? { kind: 'link', feedback, link } : { kind: 'unlink', feedback: feedback.id, issue };
}

/** What the trail of an issue says: only of what its figures depend on. */
function trailOf(issue: string, was: Spoken | undefined, is: Spoken): GroupTrail[] {
  const [before, after] = [was?.links.get(issue), is.links.get(issue)];
  const { id: feedback, customerName } = is.feedback;
  if (!after) return [{ kind: 'unlinked', feedback, customerName }];
  const same = was && before?.importance === after.importance && was.feedback.customer === is.feedback.customer && was.feedback.day === is.feedback.day;
  return same ? [] : [{ kind: 'feedback', feedback, customerName, importance: after.importance }];
}

/** What a group changes of an item is one row of its trail: a transaction holds only so many. */
function asOne([first, ...more]: GroupTrail[]): GroupTrail[] {
  if (!first) return [];
  if (more.length === 0) return [first];
  const others = more.map((change) => ({ feedback: change.feedback, importance: change.kind === 'feedback' ? change.importance : null }));
  return [{ ...first, more: more.length, others }];
}

/** A standing from whose newest ten one was taken gets the next one. */
async function withAllHeads({ feedbacks }: GroupWorld, standing: Standing, after: ReadonlyMap<string, Spoken>): Promise<Standing> {
  const missing = missingHeads(standing);
  if (missing.length === 0) return standing;
  const kept = await feedbacks.getMany(missing.filter((id) => !after.has(id)));
  const found = missing.flatMap((id) => after.get(id)?.feedback ?? kept.get(id) ?? []);
  return withHeads(standing, found);
}
