import type { ColorMode } from './message';

/** Shows the page in a colour mode: sets the two attributes that Atlassian's design tokens read. */
export function showTheme(colorMode: ColorMode): void {
  const { dataset } = document.documentElement;
  dataset['colorMode'] = colorMode;
  dataset['theme'] = 'dark:dark light:light spacing:spacing typography:typography shape:shape';
}
