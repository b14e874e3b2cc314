import { useSyncExternalStore } from 'react';
import type { ColorMode } from '../bridge/message';

const STORED = 'local-jira.theme';
const listeners = new Set<() => void>();

/** The colour mode of the shell: chosen before, else the system's. */
export function colorMode(): ColorMode {
  const stored = localStorage.getItem(STORED);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Chooses a colour mode, keeps it for the next visit, and shows it. */
export function chooseColorMode(mode: ColorMode): void {
  localStorage.setItem(STORED, mode);
  showColorMode();
  for (const listener of [...listeners]) listener();
}

/** Shows the present colour mode on the page. */
export function showColorMode(): void {
  document.documentElement.dataset['colorMode'] = colorMode();
}

/** The present colour mode; the component is drawn again when it changes. */
export function useColorMode(): ColorMode {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, colorMode);
}
