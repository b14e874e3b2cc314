const ISSUE_KEY = /^[A-Z][A-Z0-9_]+-\d+$/;
const NUMBER = /^\d+$/;
const NAMED_AFTER: Readonly<Record<string, string>> = { project: '{project}', issue: '{issue}' };
const COLLECTION_WORDS = new Set(['search', 'bulkfetch', 'properties', 'createmeta', 'picker', 'rank', 'role']);

/** A path with its ids and keys replaced by names, so that calls of one endpoint count together. The query is left out. */
export function pathTemplate(path: string): string {
  const parts = (path.split('?')[0] ?? '').split('/');
  return parts
    .map((part, i) => {
      if (ISSUE_KEY.test(part)) return '{issue}';
      const name = NAMED_AFTER[parts[i - 1] ?? ''];
      if (name !== undefined && !COLLECTION_WORDS.has(part)) return name;
      return NUMBER.test(part) && i > 3 ? '{id}' : part;
    })
    .join('/');
}
