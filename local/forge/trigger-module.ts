/** A function that is told of product events. */
export interface TriggerModule {
  key: string;
  function: string;
  /** Event types that it is told of, and whether those that the app caused itself are left out. */
  events: ReadonlyMap<string, { ignoreSelf: boolean }>;
}

/** A trigger as the manifest writes it: a filter of its own, or one for each event. */
export interface RawTrigger {
  key: string;
  function: string;
  events: (string | { eventType: string; filter?: RawFilter })[];
  filter?: RawFilter;
}

interface RawFilter {
  ignoreSelf?: boolean;
}

/** Reads a trigger. Of its filters only `ignoreSelf` is followed. */
export function readTrigger({ key, function: name, events, filter }: RawTrigger): TriggerModule {
  const own = events.map((event) => (typeof event === 'string' ? { eventType: event, filter } : event));
  return { key, function: name, events: new Map(own.map((one) => [one.eventType, { ignoreSelf: one.filter?.ignoreSelf ?? false }])) };
}
