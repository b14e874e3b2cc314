import type { Plugin, Rollup } from 'vite';

type Part = Rollup.OutputBundle[string];

const DECLARATION = /(--ds-[\w-]+):[^;{}]*(?:;|(?=\}))/g;
const DECLARED_NAME = /--ds-[\w-]+:/g;

/**
 * Leaves out of the stylesheets each design token that no script and no rule of the bundle names: of a thousand, a
 * screen uses about a hundred.
 */
export function keepUsedTokens(): Plugin {
  return {
    name: 'keep-used-tokens',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = Object.values(bundle);
      const sheets = parts.filter((part) => part.type === 'asset').filter(({ fileName }) => fileName.endsWith('.css'));
      const used = new Set(parts.flatMap((part) => textOf(part).replace(DECLARED_NAME, '').match(/--ds-[\w-]+/g) ?? []));
      for (const sheet of sheets) {
        sheet.source = textOf(sheet).replace(DECLARATION, (whole, name: string) => (used.has(name) ? whole : ''));
      }
    },
  };
}

function textOf(part: Part): string {
  if (part.type === 'chunk') return part.code;
  return typeof part.source === 'string' ? part.source : new TextDecoder().decode(part.source);
}
