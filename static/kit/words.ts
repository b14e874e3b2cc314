import english from '../../locales/en-US.json';

type Params = Readonly<Record<string, string | number>>;
type Entry = string | { readonly [form: string]: string };

/** The sections of the locale by name, as far as they have been loaded. */
const SECTIONS: Record<string, unknown> = { ...english };

// Made once: a formatter costs more than all it formats in a row of the list.
const NUMBERS = new Intl.NumberFormat();
/** What Jira calls things today, for every sentence: `{item}`, `{items}`, and `{Item}` where a sentence begins. */
const JIRA: Params = Object.fromEntries(
  Object.entries(english.jira).flatMap(([name, word]) => [
    [name, word],
    [capital(name), capital(word)],
  ]),
);
const plural = new Intl.PluralRules('en-US');
const ordinal = new Intl.PluralRules('en-US', { type: 'ordinal' });

/**
 * The words for a key of the locale (`first-run.title`), with `{name}` filled in. An entry with plural forms
 * (`one`, `other`) is chosen by `{count}`, one with ordinal forms (`1st` …) is not: see `place`. Throws on an unknown key:
 * a screen without words is a defect.
 */
export function words(key: string, params: Params = {}): string {
  const entry = lookUp(key);
  const text = typeof entry === 'string' ? entry : (entry[plural.select(Number(params.count))] ?? entry.other ?? '');
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? JIRA[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? NUMBERS.format(value) : value;
  });
}

/** Makes the words of further sections known: those of parts that load later. */
export function addWords(sections: Readonly<Record<string, unknown>>): void {
  Object.assign(SECTIONS, sections);
}

/** True when the locale has words under the key. */
export function hasWords(key: string): boolean {
  return find(key) !== undefined;
}

/** A place in an order: 1st, 2nd, 3rd, 4th. */
export function place(n: number): string {
  return words(`place.${ordinal.select(n)}`, { n });
}

function lookUp(key: string): Entry {
  const found = find(key);
  if (found === undefined) throw new Error(`The locale has no words for ${key}.`);
  return found;
}

function find(key: string): Entry | undefined {
  let node: unknown = SECTIONS;
  for (const part of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[part];
  return node as Entry | undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
