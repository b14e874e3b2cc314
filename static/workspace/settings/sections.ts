/** The sections of the page, in their order: the name in the address, and of their words. */
export const SECTIONS = ['list', 'criteria', 'words', 'fading', 'tiers', 'objectives', 'tickets', 'history'] as const;
export type Section = (typeof SECTIONS)[number];

const PARAMETER = 'section';

/** The section that a query string names; the first of importance when it names none. */
export function sectionIn(search: string): Section {
  const named = new URLSearchParams(search).get(PARAMETER);
  return SECTIONS.find((section) => section === named) ?? 'criteria';
}

/** The query string that names a section; what else it says stays. */
export function searchOf(section: Section, search: string): string {
  const all = new URLSearchParams(search);
  all.set(PARAMETER, section);
  return `?${all}`;
}
