const COLOURS = ['--ds-chart-blue-boldest', '--ds-chart-categorical-1', '--ds-chart-categorical-6', '--ds-chart-teal-bold'];

/** The colour of a criterion by its place in the model (0, 1, 2 …), the same in each bar and waterfall. */
export function partColour(place: number): string {
  return `var(${COLOURS[place % COLOURS.length]})`;
}
