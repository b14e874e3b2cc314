/** How much a customer's voice may weigh is set by the class they stand in. */
export const TIERS = ['key', 'standard', 'small'] as const;
export type Tier = (typeof TIERS)[number];

/** The tier of a customer of whom nobody has said one. */
export const USUAL_TIER: Tier = 'standard';

/** What a voice of each tier weighs, which is its cap: one of 0.5, 1 and 2. */
export type TierWeights = Readonly<Record<Tier, number>>;

export const WEIGHTS_OFFERED = [0.5, 1, 2] as const;

/** All voices weigh the same until a project says otherwise. */
export const EQUAL_TIERS: TierWeights = { key: 1, standard: 1, small: 1 };
