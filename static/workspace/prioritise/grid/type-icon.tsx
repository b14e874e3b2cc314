/** The sign of an epic, as Jira draws it. Decoration: the column says what its rows are. */
export function TypeIcon() {
  return (
    <svg className="type-icon" aria-hidden="true" width="12" height="12" viewBox="0 0 16 16">
      <rect width="16" height="16" rx="3" fill="var(--ds-icon-accent-purple)" />
      <path d="M9 2.5 4.5 9H8l-1 4.5L11.5 7H8z" fill="var(--ds-icon-inverse)" />
    </svg>
  );
}
