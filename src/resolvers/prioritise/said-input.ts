import * as v from 'valibot';
import { Reason } from '../parse';

const Figure = v.pipe(v.number('scale'), v.finite('scale'));

/** The key of a criterion, or `effort`. */
export const Key = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));

/** How sure somebody is, or of which range; and why they set feedback's own count aside. */
export const SaidInput = v.union([
  v.object({ likely: Figure, sure: v.picklist(['guess', 'fairly', 'sure']), reason: v.optional(Reason) }),
  v.object({ likely: Figure, low: Figure, high: Figure, reason: v.optional(Reason) }),
]);
