const PATHS = {
  backlog: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11',
  prioritise: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.3 3.2 3.5 2.7v3M2.3 8.2c.2-.9 1.9-.8 1.8.2C4 9.2 2.4 9.4 2.3 10.2h1.9',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  more: 'M3.2 8h.1M8 8h.1M12.8 8h.1',
  chevronDown: 'M4 6l4 4 4-4',
  chevronRight: 'M6 4l4 4-4 4',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  value: 'M2.5 13.5h11M4 11V7.5M8 11V3M12 11V5.5',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5v.5',
  success: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 8l2 2 3-3.5',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.5M8 11.5v.5',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v4M8 10.5v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A 16 px line icon; decoration only, so the words beside it must say it all. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
