import { pageContext, view } from './backend';

type ColorMode = 'light' | 'dark';

/** Shows the page in the reader's colour mode and follows it: Jira's own setting, and the system's where Jira says `auto`. */
export async function followColorMode(): Promise<void> {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = async () => showIn(modeOf(await chosenMode(), system.matches));
  await apply();
  system.addEventListener('change', () => void apply());
  document.addEventListener('visibilitychange', () => void apply());
  // From here on Jira itself rewrites data-color-mode on <html> when the reader switches.
  await view.theme.enable().catch(() => undefined);
}

async function chosenMode(): Promise<string | undefined> {
  const context = await pageContext().catch(() => null);
  return context?.theme?.colorMode;
}

function modeOf(chosen: string | undefined, systemIsDark: boolean): ColorMode {
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return chosen === 'auto' && systemIsDark ? 'dark' : 'light';
}

function showIn(mode: ColorMode): void {
  document.documentElement.dataset.colorMode = mode;
}
