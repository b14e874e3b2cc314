/**
 * A moment of Jira's JSON in seconds since 1970, or null when it is none. Jira writes `2026-08-24T11:11:52.944+0000`, and in
 * places a number of seconds or milliseconds.
 */
export function readTime(said: unknown): number | null {
  if (typeof said === 'number') return Number.isFinite(said) ? Math.floor(said > 1e11 ? said / 1000 : said) : null;
  if (typeof said !== 'string') return null;
  const at = Date.parse(said.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}
