import { badRequest } from './jira-error';

export interface Page<T> {
  startAt: number;
  maxResults: number;
  total: number;
  isLast: boolean;
  values: T[];
}

/** The part of `all` that `startAt` and `maxResults` of the query ask for, `usual` a page and never more than `most`. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams, usual: number, most: number): Page<T> {
  const startAt = wholeNumber(query, 'startAt', 0);
  const maxResults = Math.min(wholeNumber(query, 'maxResults', usual), most);
  const values = all.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: all.length, isLast: startAt + values.length >= all.length, values };
}

/** A whole number from 0 on that a parameter gives, `usual` where it is left out; throws Jira's 400 for anything else. */
export function wholeNumber(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name);
  if (text === null || text === '') return usual;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw badRequest(`The ${name} parameter must be a whole number from 0 on.`);
  return number;
}

/** The texts of a parameter that may be repeated, each a list with commas. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
