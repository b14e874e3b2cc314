import * as v from 'valibot';
import { Invalid } from '../domain/failure';
import { isVisible } from '../domain/visible';

/** Reads a payload by its schema; what the schema does not name is dropped. Throws Invalid with the path and the rule. */
export function parse<Schema extends v.GenericSchema>(schema: Schema, payload: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, payload, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Invalid(v.getDotPath(issue) ?? '', RULES.has(issue.message) ? issue.message : 'shape');
}

/** The rules that a schema names as its message; every other breach is a `shape`. */
const RULES = new Set(['words', 'name', 'importance', 'day', 'text', 'reason', 'why', 'scale', 'viewName', 'viewState', 'tier', 'segment', 'owner', 'externalId', 'revenue', 'backlogSize', 'moveCount']);

const trimmed = (most: number, rule: string) =>
  v.pipe(v.string(rule), v.trim(), v.check(isVisible, rule), v.maxLength(most, rule));

/** An issue's or a project's id or key. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** An id of ours. */
export const OwnId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** What a screen sends once: sent twice, it is stored once. */
export const Once = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

/** The place in a list where the page before ended. */
export const After = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4000)));

/** The version of a record that a screen has seen. */
export const Version = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Words = trimmed(5000, 'words');
export const Name = trimmed(120, 'name');
export const Segment = trimmed(60, 'segment');
export const ExternalId = trimmed(255, 'externalId');
export const Reason = trimmed(500, 'reason');

/** One line of text: no control character, no break of any kind. */
const ONE_LINE = /^[^\p{Cc}\u2028\u2029]*$/u;
export const Why = v.pipe(trimmed(200, 'why'), v.regex(ONE_LINE, 'why'));
