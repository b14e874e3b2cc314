import { isAdfDocument, type AdfDocument } from '../jira/adf/adf';
import { wikiToAdf } from './wiki/wiki-to-adf';
import type { GivenPerson } from './given-issue';

export type Given = Record<string, unknown>;

/** The value as an object; an empty one for anything else. */
export function objectIn(value: unknown): Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : {};
}

/** The value as a list; an empty one for anything else. */
export function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or a number as text; '' for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A document: as given, or made of wiki markup; null where there is neither. */
export function documentIn(value: unknown): AdfDocument | null {
  if (isAdfDocument(value)) return value;
  return typeof value === 'string' && value.trim() !== '' ? wikiToAdf(value) : null;
}

/** A person by account id, or by the key or name that older exports have; null where there is none. */
export function personIn(value: unknown): GivenPerson | null {
  const { accountId, key, name, displayName } = objectIn(value);
  const id = textIn(accountId) || textIn(key) || textIn(name);
  return id === '' ? null : { accountId: id, displayName: textIn(displayName) || id };
}

/** Id and name of a named thing; null where it has no name. */
export function namedIn(value: unknown): { id: string; name: string } | null {
  const { id, name } = objectIn(value);
  return textIn(name) === '' ? null : { id: textIn(id), name: textIn(name) };
}
