/** When an act happens: in working hours, at night, or spread over all hours. */
export type When = 'day' | 'night' | 'always';

/** How often an act happens in a month. */
export interface Often {
  /** For each 1,000 people of the site; of what runs `once` a site, for all of them. */
  monthly: number;
  when: When;
  once?: true;
}

/** What is stated of a site with so many people: epics and spaces grow with them, a space does not. */
export const STATED = {
  people: 1_000,
  epics: 5_000,
  epicsASpace: 500,
  /** Of a space's epics, so many have been rated by six people and are asked for by customers, so that they fade. */
  spokenOf: 200,
  raters: 6,
  /** Of a space: some ten for each epic that is spoken of. */
  feedbacks: 2_000,
  customers: 300,
  tickets: 300,
  workingDays: 22,
  nights: 30,
  hours: 720,
  /** Of a working day's acts, this share falls into its busiest hour. */
  busiestHour: 0.2,
} as const;

const SPACES = STATED.epics / STATED.epicsASpace;
const OPENINGS = 2_200;
const SPOKEN_OF = SPACES * STATED.spokenOf;

/** How often each act happens. Everybody looks at work items; one in ten opens a page of Worth on a working day. */
export const OFTEN = {
  'work item shown (its status beside the panel)': { monthly: 200_000, when: 'day' },
  'work item changed in Jira': { monthly: 60_000, when: 'day' },
  'ticket written': { monthly: 1_000, when: 'day' },
  'ticket changed': { monthly: 3_000, when: 'day' },
  'panel opened': { monthly: 6_000, when: 'day' },
  'Prioritise opened': { monthly: OPENINGS, when: 'day' },
  'look for what others said (each 15 s, 10 minutes)': { monthly: OPENINGS * 40, when: 'day' },
  'look for what changed in Jira (each minute, 10 minutes)': { monthly: OPENINGS * 10, when: 'day' },
  'item rated': { monthly: 4_000, when: 'day' },
  'why, objective or must do said': { monthly: 300, when: 'day' },
  'item explained': { monthly: 600, when: 'day' },
  'Value opened': { monthly: 440, when: 'day' },
  'Feedback opened': { monthly: 1_100, when: 'day' },
  'feedback searched': { monthly: 550, when: 'day' },
  'feedback opened with its comments': { monthly: 3_300, when: 'day' },
  'feedback written on an item': { monthly: 1_000, when: 'day' },
  'feedback linked': { monthly: 300, when: 'day' },
  'comment written': { monthly: 600, when: 'day' },
  'customer saved': { monthly: 100, when: 'day' },
  'settings opened': { monthly: 50, when: 'day' },
  'weights saved (a space)': { monthly: 4, when: 'day' },
  'fading saved (a space)': { monthly: 1, when: 'day' },
  'hourly sweep': { monthly: STATED.hours, when: 'always', once: true },
  'figures renewed at night, an item': { monthly: STATED.nights * SPOKEN_OF, when: 'night' },
  'tickets read at night, a source': { monthly: STATED.nights * SPACES, when: 'night' },
} as const satisfies Record<string, Often>;

export type ActName = keyof typeof OFTEN;
