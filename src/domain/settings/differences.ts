import { TIERS, type Tier } from '../feedback/tier';
import type { CriterionWords } from '../prioritise/model';
import type { Objective, Settings } from './settings';
import { weightShares, type Shares } from './weight-shares';

/** One thing in which two settings differ. */
export type Difference =
  | { kind: 'itemTypes'; from: readonly string[] | null; to: readonly string[] | null }
  | { kind: 'withDone'; to: boolean }
  | { kind: 'weights'; from: Shares; to: Shares }
  | { kind: 'words'; criterion: string; to: CriterionWords | null }
  | { kind: 'roles'; criterion: string; to: readonly string[] }
  | { kind: 'fading'; from: number | null; to: number | null }
  | { kind: 'tier'; tier: Tier; from: number; to: number }
  | { kind: 'objective'; did: 'added' | 'removed' | 'brought back'; name: string }
  | { kind: 'renamed'; from: string; name: string };

/** What differs from one settings to another, in the order of the page; none when they say the same. */
export function differences(before: Settings, after: Settings): Difference[] {
  return [
    ...inList(before, after),
    ...inCriteria(before, after),
    ...inVoices(before, after),
    ...after.objectives.flatMap((objective) => inObjective(before.objectives.find(({ id }) => id !== '' && id === objective.id), objective)),
    ...before.objectives.filter((objective) => !objective.removed && isGone(objective, after)).map(({ name }): Difference => ({ kind: 'objective', did: 'removed', name })),
  ];
}

function inList(before: Settings, after: Settings): Difference[] {
  const found: Difference[] = [];
  if (!sameSet(before.itemTypes, after.itemTypes)) found.push({ kind: 'itemTypes', from: before.itemTypes, to: after.itemTypes });
  if (before.withDone !== after.withDone) found.push({ kind: 'withDone', to: after.withDone });
  return found;
}

/** Weights that differ by less than a thousandth of a percent are the same. */
const LEAST = 0.001;

function inCriteria(before: Settings, after: Settings): Difference[] {
  const [from, to] = [weightShares(before), weightShares(after)];
  const weighed = Object.keys(to).some((key) => Math.abs(from[key]! - to[key]!) >= LEAST);
  const said = Object.entries(after.criteria).flatMap(([criterion, { words, roles }]): Difference[] => {
    const old = before.criteria[criterion]!;
    return [
      ...(sameWords(old.words, words) ? [] : [{ kind: 'words' as const, criterion, to: words }]),
      ...(sameSet(old.roles, roles) ? [] : [{ kind: 'roles' as const, criterion, to: roles }]),
    ];
  });
  return weighed ? [{ kind: 'weights', from, to }, ...said] : said;
}

function inVoices(before: Settings, after: Settings): Difference[] {
  const [from, to] = [before.halfLifeDays, after.halfLifeDays];
  const fading: Difference[] = from === to ? [] : [{ kind: 'fading', from, to }];
  const tiers = TIERS.filter((tier) => before.tierWeights[tier] !== after.tierWeights[tier]);
  return [...fading, ...tiers.map((tier): Difference => ({ kind: 'tier', tier, from: before.tierWeights[tier], to: after.tierWeights[tier] }))];
}

function inObjective(before: Objective | undefined, { name, removed }: Objective): Difference[] {
  if (!before) return removed ? [] : [{ kind: 'objective', did: 'added', name }];
  if (before.removed !== removed) return [{ kind: 'objective', did: removed ? 'removed' : 'brought back', name }];
  return before.name === name ? [] : [{ kind: 'renamed', from: before.name, name }];
}

function isGone({ id }: Objective, after: Settings): boolean {
  return !after.objectives.some((objective) => objective.id === id);
}

function sameSet(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((id) => b.includes(id));
}

function sameWords(a: CriterionWords | null, b: CriterionWords | null): boolean {
  if (a === null || b === null) return a === b;
  return a.question === b.question && a.anchors.length === b.anchors.length && a.anchors.every((anchor, step) => anchor === b.anchors[step]);
}
