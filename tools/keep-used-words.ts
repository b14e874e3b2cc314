import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Leaves in the locale only the sections that a surface reads: the panel need not load the words of the pages. */
export function keepUsedWords(sections: readonly string[]): Plugin {
  return {
    name: 'keep-used-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/locales/en-US.json')) return null;
      const all = JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>;
      return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([section]) => sections.includes(section))));
    },
  };
}
