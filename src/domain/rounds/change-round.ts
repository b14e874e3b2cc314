import { Invalid } from '../failure';
import { itemIn, MOST_PEOPLE, type Outcome, type Round, type RoundItem, type OwnAnswers } from './round';

/** The round with somebody in it, who is here. Who looked on takes part as soon as they may; who took part never looks on. Throws Invalid when it has ended, or is full. */
export function joined(round: Round, person: string, looksOn = false): Round {
  const known = round.people.find((one) => one.person === person);
  if (known?.here && (looksOn || !known.looksOn)) return round;
  checkOpen(round);
  if (!known && round.people.length >= MOST_PEOPLE) throw new Invalid('round', 'roundFull');
  const others = round.people.filter((one) => one.person !== person);
  return { ...round, people: [...others, { person, here: true, looksOn }] };
}

/** The round after somebody has answered an item, anew or another time. Throws Invalid when the answers are shown already. */
export function answered(round: Round, person: string, issue: string): Round {
  checkOpen(round);
  const item = itemIn(round, issue);
  if (item.revealed) throw new Invalid('issue', 'roundRevealed');
  return withItem(joined(round, person), { ...item, answered: [...item.answered.filter((one) => one !== person), person].sort() });
}

/** The round with an item's answers shown, which are owed as ratings from then on; as it is when they were shown before. Throws Invalid when nobody has answered. */
export function revealed(round: Round, issue: string, shown: NonNullable<RoundItem['revealed']>): Round {
  const item = itemIn(round, issue);
  if (item.revealed) return round;
  checkOpen(round);
  if (item.answered.length === 0) throw new Invalid('issue', 'roundNobody');
  return withItem(round, { ...item, revealed: shown, owed: true });
}

/**
 * The round with what became of an item. One answer for all is owed as ratings; it is later than all that was said before, so
 * that it replaces it (`at`, in seconds). Whoever is first settles it: said once more by them it stays as it is, and anybody else is told.
 */
export function settled(round: Round, issue: string, outcome: Outcome): Round {
  checkOpen(round);
  const item = itemIn(round, issue);
  if (!item.revealed) throw new Invalid('issue', 'roundBlind');
  if (item.outcome?.kind === 'one') {
    if (isSame(item.outcome, outcome)) return round;
    throw new Invalid('answers', 'roundSettled');
  }
  if (outcome.kind === 'range') return withItem(round, { ...item, outcome });
  const at = Math.max(outcome.at, item.revealed.at + 1, (item.outcome?.at ?? 0) + 1);
  const answers = Object.fromEntries(Object.entries(outcome.answers).map(([key, answer]) => [key, { ...answer, at }]));
  return withItem(round, { ...item, outcome: { ...outcome, answers, at }, owed: true });
}

/** The round whose leader has gone to an item. */
export function movedTo(round: Round, issue: string): Round {
  checkOpen(round);
  return { ...round, place: itemIn(round, issue).issue };
}

/** The round that has ended; as it is when it had. */
export function ended(round: Round, at: number): Round {
  return round.endedAt === null ? { ...round, endedAt: at } : round;
}

/** The round when the answers of an item have become ratings, unless others are owed by now. */
export function paid(round: Round, { issue, outcome }: Pick<RoundItem, 'issue' | 'outcome'>): Round {
  const item = itemIn(round, issue);
  const same = item.outcome?.kind === outcome?.kind && item.outcome?.at === outcome?.at;
  return item.owed && same ? withItem(round, { ...item, owed: false }) : round;
}

/** What each who answered an item has said of it, by person: their own answer, or the one that was settled on, as far as they were asked. */
export function saidBy({ revealed: shown, outcome }: RoundItem): Map<string, OwnAnswers> {
  const one = outcome?.kind === 'one' ? outcome.answers : {};
  const all = Object.entries(shown?.ballots ?? {});
  return new Map(all.map(([person, said]) => [person, Object.fromEntries(Object.entries(said).map(([key, answer]) => [key, one[key] ?? answer]))]));
}

/** The same answers by the same person. */
function isSame(before: Outcome, now: Outcome): boolean {
  if (before.kind !== 'one' || now.kind !== 'one' || before.by !== now.by) return false;
  const said = ({ answers }: typeof now) => JSON.stringify(Object.entries(answers).map(([key, answer]) => [key, { ...answer, at: 0 }]).sort());
  return said(before) === said(now);
}

function withItem(round: Round, item: RoundItem): Round {
  return { ...round, items: round.items.map((one) => (one.issue === item.issue ? item : one)) };
}

function checkOpen({ endedAt }: Round): void {
  if (endedAt !== null) throw new Invalid('round', 'roundEnded');
}
