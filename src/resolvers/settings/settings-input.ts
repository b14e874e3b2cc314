import * as v from 'valibot';
import type { Settings } from '../../domain/settings/settings';

const Text = v.pipe(v.string(), v.trim());
const Ids = v.pipe(v.array(v.string()), v.maxLength(200));
const Words = v.object({ question: Text, anchors: v.pipe(v.array(Text), v.maxLength(20)) });
const Criterion = v.object({ weight: v.number(), words: v.nullable(Words), roles: Ids });
const Objective = v.object({ id: v.pipe(v.string(), v.maxLength(64)), name: Text, removed: v.boolean() });

/** The shape of settings that somebody sends; texts are trimmed. Their rules are `checkSettings`. */
export const SettingsInput = v.object({
  itemTypes: v.nullable(Ids),
  withDone: v.boolean(),
  criteria: v.record(v.pipe(v.string(), v.maxLength(64)), Criterion),
  halfLifeDays: v.nullable(v.number()),
  tierWeights: v.object({ key: v.number(), standard: v.number(), small: v.number() }),
  objectives: v.pipe(v.array(Objective), v.maxLength(1000)),
}) satisfies v.GenericSchema<unknown, Settings>;
