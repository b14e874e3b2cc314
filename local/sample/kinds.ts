/** The types, statuses, priorities and link types of the sample, as REST gives them. Their ids are far from usual ones. */
export const TYPES = {
  epic: { id: '30101', name: 'Epic', description: 'A larger piece of work.', subtask: false, hierarchyLevel: 1 },
  story: { id: '30102', name: 'Story', description: 'Something a customer can do afterwards.', subtask: false, hierarchyLevel: 0 },
  task: { id: '30103', name: 'Task', description: 'Work that has to be done.', subtask: false, hierarchyLevel: 0 },
  bug: { id: '30104', name: 'Bug', description: 'Something that does not work.', subtask: false, hierarchyLevel: 0 },
  subtask: { id: '30105', name: 'Sub-task', description: 'A part of other work.', subtask: true, hierarchyLevel: -1 },
} as const;

export type Kind = keyof typeof TYPES;

const TO_DO = { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' };
const IN_PROGRESS = { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' };
const DONE = { id: 3, key: 'done', colorName: 'green', name: 'Done' };

export const STATUSES = {
  ideas: { id: '30301', name: 'Ideas', description: 'Said once, not looked at.', statusCategory: TO_DO },
  discovery: { id: '30302', name: 'Discovery', description: 'Being understood.', statusCategory: TO_DO },
  ready: { id: '30303', name: 'Ready', description: 'May be begun.', statusCategory: TO_DO },
  inProgress: { id: '30304', name: 'In progress', description: 'Somebody works on it.', statusCategory: IN_PROGRESS },
  inReview: { id: '30305', name: 'In review', description: 'Somebody looks it over.', statusCategory: IN_PROGRESS },
  done: { id: '30306', name: 'Done', description: 'In customers’ hands.', statusCategory: DONE },
} as const;

export type StatusKey = keyof typeof STATUSES;

export const PRIORITIES = {
  high: { id: '30402', name: 'High' },
  medium: { id: '30403', name: 'Medium' },
  low: { id: '30404', name: 'Low' },
} as const;

export type PriorityKey = keyof typeof PRIORITIES;

export const LINK_TYPES = [
  { id: '30501', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '30502', name: 'Relates', inward: 'relates to', outward: 'relates to' },
] as const;

export const RESOLUTION = { id: '30601', name: 'Done', description: 'Work has been completed.' };

/** The field of sprints, with the id it has on most sites. */
export const SPRINT_FIELD = 'customfield_10020';
