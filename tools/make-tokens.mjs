// Writes static/kit/tokens.css: Atlassian's design tokens as one static file, because Forge's CSP blocks the
// <style> elements that @atlaskit/tokens injects at run time. The attribute data-color-mode on <html> chooses.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const themes = join(dirname(require.resolve('@atlaskit/tokens/package.json')), 'dist/cjs/artifacts/themes');

/** The custom properties of one of the package's themes, one declaration a string. Throws when the package has none. */
function declarations(theme) {
  const css = require(join(themes, `${theme}.js`)).default;
  const found = css.match(/--ds-[\w-]+:[^;]+;/g);
  if (!found) throw new Error(`@atlaskit/tokens has no declarations in ${theme}.`);
  return found.map((line) => line.replace(/:\s+/, ':'));
}

const block = (selector, lines) => `${selector}{${lines.join('')}}\n`;

const css =
  '/* Made by tools/make-tokens.mjs from @atlaskit/tokens (Apache-2.0). */\n' +
  block(':root', ['spacing', 'shape', 'typography'].flatMap((theme) => declarations(`atlassian-${theme}`))) +
  block('html,html[data-color-mode=light]', ['color-scheme:light;', ...declarations('atlassian-light')]) +
  block('html[data-color-mode=dark]', ['color-scheme:dark;', ...declarations('atlassian-dark')]);

const target = join(root, 'static/kit/tokens.css');
if (!existsSync(target) || readFileSync(target, 'utf8') !== css) writeFileSync(target, css);
