import { EQUAL_TIERS, type TierWeights } from '../feedback/tier';
import { DEFAULT_MODEL, HALF_A_YEAR, type CriterionWords, type Model } from '../prioritise/model';

/** A goal that a project chose, and that items serve. One that is removed stays named where an item still serves it. */
export interface Objective {
  id: string;
  name: string;
  removed: boolean;
}

/** What a project says of one criterion. */
export interface CriterionSettings {
  weight: number;
  /** Null: the words of the locale. */
  words: CriterionWords | null;
  /** The ids of the project roles that may rate it; empty: everybody who can edit the issue. */
  roles: readonly string[];
}

/** What a project makes its own. */
export interface Settings {
  /** The ids of the issue types that are ranked; null: the epics. */
  itemTypes: readonly string[] | null;
  /** Whether items that are done stay in the list. */
  withDone: boolean;
  /** By the key of the criterion; each criterion of the default model stands in it. */
  criteria: Readonly<Record<string, CriterionSettings>>;
  /** Days in which a voice halves (half a year or a year); null: never. */
  halfLifeDays: number | null;
  tierWeights: TierWeights;
  objectives: readonly Objective[];
}

/** The choices for fading: half a year, a year, never. */
export const FADING = [HALF_A_YEAR, 365, null] as const;

/** The settings of a project that has not said anything. */
export const DEFAULT_SETTINGS: Settings = {
  itemTypes: null,
  withDone: false,
  criteria: Object.fromEntries(
    DEFAULT_MODEL.criteria.map(({ key, weight }) => [key, { weight, words: null, roles: [] }]),
  ),
  halfLifeDays: HALF_A_YEAR,
  tierWeights: EQUAL_TIERS,
  objectives: [],
};

/** One kept version of a project's settings. */
export interface SettingsVersion {
  version: number;
  /** The version at which fading or the tiers last changed: the stored figures depend on them. */
  figuresVersion: number;
  settings: Settings;
  /** Who saved it when; null for the settings that nobody has made. */
  saved: { by: string; at: number } | null;
  /** True while the values on the issues are still being written for it. */
  settling: boolean;
}

/** What stands before anybody has saved. */
export const FIRST_VERSION: SettingsVersion = { version: 1, figuresVersion: 1, settings: DEFAULT_SETTINGS, saved: null, settling: false };

/** The model that a version of the settings makes. */
export function modelOf({ version, figuresVersion, settings, settling }: SettingsVersion): Model {
  const criteria = DEFAULT_MODEL.criteria.map(({ key, source }) => {
    const { weight, words, roles } = settings.criteria[key]!;
    return { key, weight, source, ...(words ? { words } : {}), ...(roles.length > 0 ? { roles } : {}) };
  });
  const { halfLifeDays, tierWeights } = settings;
  return { version, figuresVersion, keyCriterion: DEFAULT_MODEL.keyCriterion, criteria, halfLifeDays, tierWeights, settling };
}
