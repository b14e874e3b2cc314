import react from '@vitejs/plugin-react';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The bridge is one plain script, served on the app's origin; it is no part of the shell's own bundle. */
const bridge: Plugin = {
  name: 'bridge',
  apply: 'build',
  async closeBundle() {
    await build({
      entryPoints: [`${here}bridge/bridge.ts`],
      outfile: `${here}dist/bridge.js`,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
    });
  },
};

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), bridge],
  build: { outDir: `${here}dist`, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
