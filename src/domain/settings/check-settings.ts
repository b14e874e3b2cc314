import { TIERS, WEIGHTS_OFFERED } from '../feedback/tier';
import { DEFAULT_MODEL, STEPS } from '../prioritise/model';
import { isVisible } from '../visible';
import { FADING, type Objective, type Settings } from './settings';

/** What a project has, of which its settings may speak: the ids of its issue types and of its roles. */
export interface InProject {
  itemTypes: readonly string[];
  roles: readonly string[];
}

/** A rule that settings break, as a word of the locale, and where (a path). */
export interface BrokenRule {
  field: string;
  rule: string;
}

const MOST_OBJECTIVES = 50;
export const LONGEST_OBJECTIVE = 120;
/** Of a question and of an anchor. */
export const LONGEST_WORDS = 200;

/** The first rule that settings break, or null. Texts are taken as they stand: trim them before. */
export function checkSettings(settings: Settings, has: InProject): BrokenRule | null {
  return checkItemTypes(settings, has) ?? checkCriteria(settings, has) ?? checkVoices(settings) ?? checkObjectives(settings.objectives);
}

function checkItemTypes({ itemTypes }: Settings, has: InProject): BrokenRule | null {
  const sound = itemTypes === null || (itemTypes.length > 0 && isSetOf(itemTypes, has.itemTypes));
  return sound ? null : broken('itemTypes', 'itemTypes');
}

function checkCriteria({ criteria }: Settings, has: InProject): BrokenRule | null {
  const known = DEFAULT_MODEL.criteria.map(({ key }) => key);
  if (!isSetOf(Object.keys(criteria), known) || known.some((key) => !criteria[key])) return broken('criteria', 'criteria');
  for (const key of known) {
    const { weight, words, roles } = criteria[key]!;
    if (!(weight >= 0 && Number.isFinite(weight))) return broken(`criteria.${key}.weight`, 'weights');
    if (words && !isText(words.question, LONGEST_WORDS)) return broken(`criteria.${key}.words.question`, 'question');
    if (words && !areAnchors(words.anchors)) return broken(`criteria.${key}.words.anchors`, 'anchors');
    if (!isSetOf(roles, has.roles)) return broken(`criteria.${key}.roles`, 'roles');
  }
  if (!known.some((key) => criteria[key]!.weight > 0)) return broken('criteria', 'weights');
  return criteria[DEFAULT_MODEL.keyCriterion]!.weight > 0 ? null : broken(`criteria.${DEFAULT_MODEL.keyCriterion}.weight`, 'keyWeight');
}

function areAnchors(anchors: readonly string[]): boolean {
  return anchors.length === STEPS.length && anchors.every((anchor) => isText(anchor, LONGEST_WORDS));
}

function checkVoices({ halfLifeDays, tierWeights }: Settings): BrokenRule | null {
  if (!FADING.some((offered) => offered === halfLifeDays)) return broken('halfLifeDays', 'fading');
  const wrong = TIERS.find((tier) => !WEIGHTS_OFFERED.some((offered) => offered === tierWeights[tier]));
  return wrong ? broken(`tierWeights.${wrong}`, 'tierWeights') : null;
}

/** Names of those that are in use are told apart without regard to case; one that was removed may share its name. */
function checkObjectives(objectives: readonly Objective[]): BrokenRule | null {
  const chosen = objectives.filter(({ removed }) => !removed);
  if (chosen.length > MOST_OBJECTIVES) return broken('objectives', 'objectiveCount');
  const names = new Set<string>();
  for (const [at, { name, removed }] of objectives.entries()) {
    if (!isText(name, LONGEST_OBJECTIVE)) return broken(`objectives.${at}.name`, 'objectiveName');
    if (removed) continue;
    if (names.has(name.toLocaleLowerCase('en'))) return broken(`objectives.${at}.name`, 'objectiveTwice');
    names.add(name.toLocaleLowerCase('en'));
  }
  return null;
}

function isText(text: string, most: number): boolean {
  return isVisible(text) && text.length <= most;
}

/** Each of them known, and none of them twice. */
function isSetOf(ids: readonly string[], known: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => known.includes(id));
}

const broken = (field: string, rule: string): BrokenRule => ({ field, rule });
