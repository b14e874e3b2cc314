import type { Answer } from '../../domain/prioritise/answer';
import { paid, saidBy } from '../../domain/rounds/change-round';
import { itemIn, type OwnAnswers, type Round } from '../../domain/rounds/round';
import type { Standing } from '../../domain/prioritise/standing';
import type { JiraIssue } from '../../jira/read-issue';
import { ratedBy } from '../prioritise/rated-by';
import { storeChange } from '../store-change';
import type { World } from '../world';
import { keepRound } from './keep-round';

/**
 * Makes ratings of what the voters of an item said, one transaction a voter, with the voter in the trail. What is a rating already
 * stays, and so does what a voter has said later elsewhere: broken off, it is finished by asking again. That a voter might
 * rate the item was checked when they cast their ballot; whether they still may is not asked, as it is not of any rating.
 * Answers the round, and the standing as it is then, null where nothing was owed.
 */
export async function payAnswers(world: World, round: Round, issue: JiraIssue): Promise<{ round: Round; standing: Standing | null }> {
  const item = itemIn(round, issue.id);
  if (!item.owed) return { round, standing: null };
  const together = item.outcome?.kind === 'one' ? 'settled' : 'shown';
  let standing: Standing | null = null;
  for (const [person, said] of saidBy(item)) {
    const { result: before, stored } = await storeChange(world, person, async (now, read) => {
      const seen = await read(issue);
      const owed = owedOf(said, seen.answers[person] ?? {});
      if (!owed) return { result: seen, store: null };
      const { truths, ...changed } = ratedBy(seen, person, owed, now, together);
      return { result: seen, store: { items: [changed], truths } };
    });
    standing = stored.get(issue.id) ?? before;
  }
  return { round: await keepRound(world, round, (before) => ({ round: paid(before, item) })), standing };
}

/** What of somebody's answers is not their rating yet, and not older than it; null when there is nothing. */
function owedOf(said: OwnAnswers, rated: OwnAnswers): OwnAnswers | null {
  const owed = Object.entries(said).filter(([key, answer]) => !rated[key] || (rated[key].at <= answer.at && !same(rated[key], answer)));
  return owed.length > 0 ? Object.fromEntries(owed) : null;
}

function same(a: Answer, b: Answer): boolean {
  return a.low === b.low && a.likely === b.likely && a.high === b.high && a.sure === b.sure && a.at === b.at;
}
