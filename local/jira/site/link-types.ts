import type { LinkType } from './kinds';
import type { Site } from './site';

/** Those that every Jira begins with. */
const USUAL: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** The link types of the site: those that came with issues, and the usual ones whose names and ids are free. */
export function linkTypesOf(site: Site): LinkType[] {
  const known = site.linkTypes.all();
  return [...known, ...USUAL.filter(({ id, name }) => !known.some((one) => one.id === id || one.name === name))];
}
