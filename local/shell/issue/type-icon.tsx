import type { IssueFields } from '../jira/issue';

const SHAPES: Record<string, string> = {
  epic: 'M9 2.5 4.5 9h3L7 13.5 11.5 7h-3z',
  story: 'M5 3h6v10l-3-2.5L5 13z',
  task: 'M4 8.5 7 11l5-6',
  bug: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  subtask: 'M4 4h5v5H4zM9 9h3v3H9z',
};

/** The icon of an issue's type with its name for those who do not see it. */
export function TypeIcon({ type }: { type: IssueFields['issuetype'] }) {
  const kind = kindOf(type);
  return (
    <svg className="type-icon" data-kind={kind} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={type.name}>
      <rect width="16" height="16" rx="3" />
      <path d={SHAPES[kind]} />
    </svg>
  );
}

function kindOf({ hierarchyLevel = 0, name }: IssueFields['issuetype']): string {
  if (hierarchyLevel > 0) return 'epic';
  if (hierarchyLevel < 0) return 'subtask';
  const word = name.toLowerCase();
  return word.includes('bug') ? 'bug' : word.includes('story') || word.includes('feature') ? 'story' : 'task';
}
