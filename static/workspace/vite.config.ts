import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keepUsedTokens } from '../../tools/keep-used-tokens';
import { splitWords } from '../../tools/keep-used-words';
import { LATER_SECTIONS } from './later-sections';

/** Forge serves the files from a folder of its own and blocks inline scripts: relative paths, nothing inlined. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: [{ find: /^fflate$/, replacement: `${import.meta.dirname}/prioritise/exchange/zip-here.ts` }] },
  plugins: [react(), keepUsedTokens(), splitWords({ sections: LATER_SECTIONS, in: '/later-words.ts' })],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022', rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } } },
});
