/** Jira Software's own fields, under the ids that most sites have. */
export const RANK_FIELD = 'customfield_10019';
export const SPRINT_FIELD = 'customfield_10020';
export const EPIC_LINK_FIELD = 'customfield_10014';
