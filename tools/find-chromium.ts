import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to start a browser for tests and pictures. */
export interface Chromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The system's Chromium or Chrome, else the one that npm's @sparticuz/chromium carries. Throws when there is neither. */
export function findChromium(): Chromium {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const system = [...inPath, ON_A_MAC].find(canRun);
  if (system) return { executablePath: system, args, env };
  const unpacked = unpackNpmChromium();
  return { executablePath: unpacked.path, args: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'], env: { ...env, ...unpacked.env } };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package unpacks its libraries only where it believes to be on Lambda, so it is asked in a process of its own. */
function unpackNpmChromium(): { path: string; env: Record<string, string> } {
  const script = `const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '', FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '' } }));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    cwd: join(__dirname, '..'),
    encoding: 'utf8',
  });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as { path: string; env: Record<string, string> };
}
