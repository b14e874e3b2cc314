import type { Abilities, FeedbackEntry, LinkedIssue } from '../../contract';
import type { Feedback } from '../../domain/feedback/feedback';
import { linksOf, type Group } from '../../domain/feedback/group';
import { stageOf } from '../../domain/feedback/stage';
import type { JiraIssue } from '../../jira/read-issue';
import type { StoredNeed } from '../../storage/need';
import type { World } from '../world';

/** What feedback is shown with. */
export interface Shown {
  /** The issues that the reader may see, by id. */
  issues: ReadonlyMap<string, JiraIssue>;
  needs: ReadonlyMap<string, StoredNeed>;
  /** People's names by account id. */
  names: ReadonlyMap<string, string>;
  /** The reader, and what they may do in the project of the feedback. */
  caller: string;
  can: Abilities;
}

const CUT = 500;
const MOST_ISSUES = 100;

/** Whether a feedback may be shown: nobody sees what is gone, internal words without Edit issues, or what came from an issue that they may not see. */
export function maySee({ gone, internal, sourceIssue }: Feedback, { issues, can }: Pick<Shown, 'issues' | 'can'>): boolean {
  return !gone && (can.rate || !internal) && (sourceIssue === null || issues.has(sourceIssue));
}

/** Reads from Jira, as the reader, all that groups of feedback are shown with. */
export async function readShown(
  { jira, needs }: World,
  caller: string,
  can: Abilities,
  groups: readonly Group[],
  known: readonly StoredNeed[] = [],
): Promise<Shown> {
  const all = groups.flat();
  const ids = [...new Set(all.flatMap(({ links, sourceIssue }) => [...links.map(({ issue }) => issue), ...(sourceIssue ? [sourceIssue] : [])]))];
  const people = all.flatMap(({ author, edited }) => [author, ...(edited ? [edited.by] : [])]).filter((id) => id !== '');
  const needIds = [...new Set(all.flatMap(({ need }) => need ?? []))];
  const listed = new Map(known.map((need) => [need.id, need]));
  const [pages, names, further] = await Promise.all([
    Promise.all(chunks(ids, MOST_ISSUES).map((some) => jira.issues(some, []))),
    jira.people(people),
    Promise.all(needIds.filter((id) => !listed.has(id)).map((id) => needs.get(id))),
  ]);
  const issues = new Map(pages.flat().map((issue) => [issue.id, issue]));
  for (const need of further) if (need) listed.set(need.id, need);
  return { issues, names, needs: listed, caller, can };
}

/** A feedback as the page shows it, with what its group is linked to; `cut` for a list. */
export function entryOf(feedback: Feedback, group: Group, shown: Shown, cut = false): FeedbackEntry {
  const { id, customer, customerName, day, at, author, internal, source, sourceIssue, mergedInto, merged, edited, version } = feedback;
  const { issues, needs, names, caller, can } = shown;
  const named = (accountId: string) => ({ accountId, name: names.get(accountId) ?? '' });
  const links = linkedIssues(feedback, group, issues);
  const need = feedback.need ? needs.get(feedback.need) : undefined;
  const from = sourceIssue ? issues.get(sourceIssue) : undefined;
  return {
    id,
    customer: { id: customer, name: customerName },
    ...shortened(feedback.words, cut),
    day,
    at,
    author: named(author),
    internal,
    need: need ? { id: need.id, name: need.name } : null,
    source: { kind: source, issue: from ? { id: from.id, key: from.key } : null },
    links,
    stage: stageOf(links.map(({ status }) => status.category)),
    comments: feedback.comments + (can.rate ? feedback.internalComments : 0),
    merged: merged.filter((one) => group.some((other) => other.id === one && maySee(other, shown))).length,
    mergedInto,
    edited: edited ? { by: named(edited.by), at: edited.at } : null,
    mayEdit: can.rate || (author === caller && source === 'person' && can.comment),
    version,
  };
}

function linkedIssues(feedback: Feedback, group: Group, issues: Shown['issues']): LinkedIssue[] {
  const own = new Set(feedback.links.map(({ issue }) => issue));
  return linksOf(feedback, group).flatMap(({ issue, importance }) => {
    const seen = issues.get(issue);
    if (!seen) return [];
    const { id, key, summary, type, status } = seen;
    return [{ id, key, summary, type, status, importance, own: own.has(issue) }];
  });
}

function shortened(words: string, cut: boolean): { words: string; cut: boolean } {
  const characters = cut ? [...words] : [];
  if (characters.length <= CUT) return { words, cut: false };
  return { words: `${characters.slice(0, CUT - 1).join('')}…`, cut: true };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
