import english from '../../locales/local-jira.en-US.json';

type Params = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules('en-US');

/**
 * The shell's words under a key (`backlog.title`), with `{name}` filled in; an entry with `one` and `other` is chosen
 * by `{count}`. Throws on an unknown key: a screen without words is a defect.
 */
export function words(key: string, params: Params = {}): string {
  let entry: unknown = english;
  for (const part of key.split('.')) entry = (entry as Record<string, unknown> | undefined)?.[part];
  if (typeof entry === 'object' && entry !== null) entry = (entry as Record<string, unknown>)[plural.select(Number(params['count']))];
  if (typeof entry !== 'string') throw new Error(`The locale has no words for ${key}.`);
  return entry.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString() : value;
  });
}
