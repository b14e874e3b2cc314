import type { Mutation } from './mutation';
import { PERMISSIONS } from './permissions';
import { REPEATS } from './repeats';
import { RETRIES } from './retries';
import { ROUNDS } from './rounds';
import { VERSIONS } from './versions';

/** Everything that protects the app and is taken out, one at a time, by `npm run mutations`. */
export const MUTATIONS: readonly Mutation[] = [...RETRIES, ...VERSIONS, ...PERMISSIONS, ...REPEATS, ...ROUNDS];
