/** The sections of the locale that the panel reads. */
export const SECTIONS = ['jira', 'place', 'criterion', 'effort', 'sure', 'importance', 'value', 'kit', 'why', 'flag', 'waterfall', 'panel', 'problem'];
