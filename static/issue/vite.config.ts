import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keepUsedTokens } from '../../tools/keep-used-tokens';
import { keepUsedWords } from '../../tools/keep-used-words';
import { SECTIONS } from './word-sections';

/** Forge serves the files from a folder of its own and blocks inline scripts: relative paths, nothing inlined. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), keepUsedTokens(), keepUsedWords(SECTIONS)],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
});
