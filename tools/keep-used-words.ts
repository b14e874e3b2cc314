import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LOCALE = '/locales/en-US.json';

/** Leaves in the locale only the sections that a surface reads: the panel need not load the words of the pages. */
export function keepUsedWords(sections: readonly string[]): Plugin {
  return {
    name: 'keep-used-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(LOCALE)) return null;
      return sectionsOf(id, (section) => sections.includes(section));
    },
  };
}

/** Leaves the sections of parts that load later to the module `in` (the end of its path): all others load first. */
export function splitWords(later: { sections: readonly string[]; in: string }): Plugin {
  const mark = '?later';
  return {
    name: 'split-words',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(LOCALE) || !importer?.endsWith(later.in)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}${mark}`;
    },
    load(id) {
      const [file, query] = id.split('?');
      if (!file!.endsWith(LOCALE)) return null;
      const words = sectionsOf(file!, (section) => later.sections.includes(section) === (query !== undefined));
      return query === undefined ? words : `export default ${words}`;
    },
  };
}

function sectionsOf(file: string, wanted: (section: string) => boolean): string {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([section]) => wanted(section))));
}
