/** The sections of the locale that only parts loaded later read (see lazily.ts): the first load does without them. */
export const LATER_SECTIONS: readonly string[] = ['valuePage', 'settings', 'tickets', 'feedback', 'customers', 'backlog', 'matrix', 'flip', 'replay', 'round'];
