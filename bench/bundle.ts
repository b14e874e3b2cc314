import { buildSync, type BuildOptions } from 'esbuild';

/** A script bundled as it would ship, and the styles that it imports ('' where there are none). */
export interface Bundle {
  script: string;
  styles: string;
}

const SHIPPED: BuildOptions = { bundle: true, minify: true, write: false, target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' };

/** Bundles a page's script: minified, one classic script. Throws where it does not build. */
export function bundlePage(entry: string): Bundle {
  const { outputFiles = [] } = buildSync({ ...SHIPPED, entryPoints: [entry], outdir: 'out', format: 'iife', platform: 'browser', jsx: 'automatic' });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), styles: text('.css') };
}

/** Bundles a module for Node and runs it: what tsx adds to functions to keep their names would be measured with them. */
export function runBundled(entry: string): unknown {
  const { outputFiles = [] } = buildSync({ ...SHIPPED, entryPoints: [entry], format: 'cjs', platform: 'node' });
  const module = { exports: {} as unknown };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(module, module.exports, require);
  return module.exports;
}
