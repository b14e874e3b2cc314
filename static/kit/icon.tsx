const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  back: 'M10 4L6 8l4 4',
  plus: 'M8 3v10M3 8h10',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.2l2 1.3',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  lock: 'M4 7.2h8v6H4zM5.5 7V5.2a2.5 2.5 0 0 1 5 0V7',
  pin: 'M5.5 2.5h5l-.8 4.2 2 2.3H4.3l2-2.3zM8 9v4.5',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.4v3.2M8 11.4v.6',
  refused: 'M8 1.8L14.2 8 8 14.2 1.8 8zM8 5v3.6M8 10.4v.6',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.1 3.1',
  comment: 'M2.5 3h11v8h-6L4.5 13.5V11h-2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text beside it. It says nothing by itself: words stand next to it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16" fill="none">
      <path d={PATHS[name]} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
