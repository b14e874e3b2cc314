/** The signs of the types that every Jira begins with, by their English names; of any other a plain one. */
const SIGNS: Readonly<Record<string, { ground: string; path: string }>> = {
  epic: { ground: 'var(--ds-icon-accent-purple)', path: 'M9 2.5 4.5 9H8l-1 4.5L11.5 7H8z' },
  story: { ground: 'var(--ds-icon-accent-green)', path: 'M5 3h6v10L8 10.5 5 13z' },
  bug: { ground: 'var(--ds-icon-accent-red)', path: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z' },
  task: { ground: 'var(--ds-icon-accent-blue)', path: 'M6.9 11.6 3.6 8.3l1.2-1.2 2.1 2.1 4.3-4.3 1.2 1.2z' },
};
const OTHER = { ground: 'var(--ds-icon-accent-gray)', path: 'M4.5 4.5h7v2h-7zM4.5 7.5h7v1h-7zM4.5 9.5h5v1.5h-5z' };

/** The sign of an item's type, as Jira draws it, with its name. */
export function TypeIcon({ type: { name } }: { type: { name: string } }) {
  const { ground, path } = SIGNS[name.toLowerCase()] ?? OTHER;
  return (
    <svg className="type-icon" role="img" width="12" height="12" viewBox="0 0 16 16" style={{ background: ground }}>
      <title>{name}</title>
      <path d={path} fill="var(--ds-icon-inverse)" />
    </svg>
  );
}
