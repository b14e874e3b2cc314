import { addLinks } from './add-links';
import { statusOf, type Draft } from './draft';
import { draftChildren } from './draft-children';
import { draftEpics } from './draft-epics';
import { issueOfDraft, type NextId } from './issue-of-draft';
import { dayOf } from './moments';
import type { SampleIssue } from './sample-issue';
import { seededRandom, type SeededRandom } from './seeded-random';
import type { SampleSpace } from './spaces/sample-space';
import { SPACES } from './spaces/spaces';

const EPIC_SHARE = 0.08;
const FIRST_ISSUE_ID = 1_000_000;
const FIRST_OTHER_ID = 10_000_000;

/** So many issues the sample has unless more are wanted. */
export const SAMPLE_ITEMS = 1_500;

/**
 * The issues of the sample in the order of their rank: three spaces with epics (8 %) and the work below them, over the
 * twelve months before the day of `now` (milliseconds). The same seed and count give the same keys and words on any day. Throws a RangeError
 * for a count that is no whole number from 3 to 1,000,000.
 */
export function sampleIssues({ seed, now: moment, items }: { seed: number; now: number; items: number }): SampleIssue[] {
  if (!Number.isInteger(items) || items < SPACES.length || items > 1_000_000) {
    throw new RangeError('The sample has a whole number of issues, from 3 to 1,000,000.');
  }
  const random = seededRandom(seed);
  const now = dayOf(moment);
  const nextIssueId = idsFrom(FIRST_ISSUE_ID);
  const nextOtherId = idsFrom(FIRST_OTHER_ID);
  const spaces = SPACES.map((space, at) => {
    const share = Math.floor(items / SPACES.length) + (at < items % SPACES.length ? 1 : 0);
    const drafts = draftsOf(random, space, share, now);
    const issues = numbered(drafts, now, nextIssueId, nextOtherId);
    addLinks(random, issues, nextOtherId);
    return issues.map((issue, n) => ({ issue, rank: rankOf(random, drafts[n]) }));
  });
  return spaces
    .flat()
    .sort((a, b) => a.rank - b.rank)
    .map(({ issue }) => issue);
}

function draftsOf(random: SeededRandom, space: SampleSpace, count: number, now: number): Draft[] {
  const epics = draftEpics(random, space, Math.max(1, Math.round(count * EPIC_SHARE)), now);
  const children = draftChildren(random, space, epics, count - epics.length, now);
  return [...epics, ...children].sort((a, b) => a.created - b.created);
}

function numbered(drafts: readonly Draft[], now: number, nextIssueId: NextId, nextOtherId: NextId): SampleIssue[] {
  const keys = new Map(drafts.map((draft, at) => [draft, `${draft.space.key}-${at + 1}`]));
  return drafts.map((draft) => {
    const parentKey = draft.parent ? (keys.get(draft.parent) ?? null) : null;
    return issueOfDraft(draft, { id: nextIssueId(), key: keys.get(draft) ?? '', parentKey }, now, nextOtherId);
  });
}

/** What is done lies below what is not; within that, chance decides, as in a backlog that grew. */
function rankOf(random: SeededRandom, draft: Draft | undefined): number {
  return random.next() + (draft && statusOf(draft) === 'done' ? 1 : 0);
}

function idsFrom(first: number): NextId {
  let last = first;
  return () => String((last += 1));
}
