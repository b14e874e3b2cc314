import { TIERS, type TierWeights } from '../feedback/tier';
import { differences } from './differences';
import type { CriterionSettings, Objective, Settings } from './settings';

/**
 * What two people make of the same settings when the second puts theirs on top: whatever `mine` changed of `base`, and
 * all else as `theirs` has it. The weights go together, for they share one hundred; objectives one by one.
 */
export function putOnTop(base: Settings, mine: Settings, theirs: Settings): Settings {
  const changed = differences(base, mine);
  const did = (kind: string) => changed.some((difference) => difference.kind === kind);
  return {
    itemTypes: (did('itemTypes') ? mine : theirs).itemTypes,
    withDone: (did('withDone') ? mine : theirs).withDone,
    criteria: Object.fromEntries(Object.keys(theirs.criteria).map((key) => [key, criterionOnTop(key, { mine, theirs }, changed)])),
    halfLifeDays: (did('fading') ? mine : theirs).halfLifeDays,
    tierWeights: Object.fromEntries(
      TIERS.map((tier) => [tier, (base.tierWeights[tier] === mine.tierWeights[tier] ? theirs : mine).tierWeights[tier]]),
    ) as unknown as TierWeights,
    objectives: objectivesOnTop(base.objectives, mine.objectives, theirs.objectives),
  };
}

function criterionOnTop(key: string, { mine, theirs }: { mine: Settings; theirs: Settings }, changed: ReturnType<typeof differences>): CriterionSettings {
  const weights = changed.some(({ kind }) => kind === 'weights') ? mine : theirs;
  const own = (kind: 'words' | 'roles') =>
    changed.some((difference) => difference.kind === kind && difference.criterion === key) ? mine : theirs;
  return { weight: weights.criteria[key]!.weight, words: own('words').criteria[key]!.words, roles: own('roles').criteria[key]!.roles };
}

function objectivesOnTop(base: readonly Objective[], mine: readonly Objective[], theirs: readonly Objective[]): Objective[] {
  const of = (list: readonly Objective[], id: string) => list.find((objective) => objective.id === id);
  const kept = theirs.map((their) => {
    const [before, own] = [of(base, their.id), of(mine, their.id)];
    if (!before) return their;
    if (!own) return { ...their, removed: true };
    return { id: their.id, name: own.name === before.name ? their.name : own.name, removed: own.removed === before.removed ? their.removed : own.removed };
  });
  const taken = new Set(kept.filter(({ removed }) => !removed).map(({ name }) => name.toLocaleLowerCase('en')));
  return [...kept, ...mine.filter(({ id, name }) => id === '' && !taken.has(name.toLocaleLowerCase('en')))];
}
