import { badPayload } from './jira-error';

export type JsonObject = Record<string, unknown>;

/** An object with no parts but `known`; throws Jira's 400 for anything else. */
export function objectOf(value: unknown, known?: readonly string[]): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badPayload();
  if (known && Object.keys(value).some((name) => !known.includes(name))) throw badPayload();
  return value as JsonObject;
}

/** A list of texts, empty where the part is missing or null; throws Jira's 400 for anything else. */
export function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw badPayload();
  return value;
}

/** A list of ids, given as whole numbers or as their digits, at most `max`; nulls are left out. */
export function idsOf(value: unknown, max: number): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badPayload();
  const ids = value.filter((one) => one !== null).map((one) => String(one));
  if (ids.length > max || !ids.every((id) => /^-?\d+$/.test(id))) throw badPayload();
  return ids;
}

/** A text that may be missing (undefined or null); throws Jira's 400 for anything else. */
export function optionalText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badPayload();
  return value;
}
