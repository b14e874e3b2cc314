import type { MeterReading } from '../../local/forge/meter/meter';

/** What one act takes: of Jira, the store, functions and the log. */
export interface Use {
  invocations: number;
  gbSeconds: number;
  readBytes: number;
  writtenBytes: number;
  /** Of the 4,000 each that the store gives a minute. */
  readUnits: number;
  writeUnits: number;
  logBytes: number;
  jiraCallsApp: number;
  jiraCallsBrowser: number;
  /** Jira's points without what the pages call, and with it. */
  pointsExempt: number;
  pointsCounted: number;
}

/** What a reading says of one of so many equal acts. */
export function useOf({ functions, kvs, log, jira, points }: MeterReading, acts: number): Use {
  const all: Use = {
    invocations: functions.invocations,
    gbSeconds: functions.gbSeconds,
    readBytes: kvs.readBytes,
    writtenBytes: kvs.writtenBytes,
    readUnits: kvs.readUnits,
    writeUnits: kvs.writeUnits,
    logBytes: log.bytes,
    jiraCallsApp: jira.app.calls,
    jiraCallsBrowser: jira.browser.calls,
    pointsExempt: points.exempt,
    pointsCounted: points.counted,
  };
  return times(all, 1 / acts);
}

/** So many times a use. */
export function times(use: Use, factor: number): Use {
  return mapped((part) => use[part] * factor);
}

/** Both together. */
export function plus(one: Use, other: Use): Use {
  return mapped((part) => one[part] + other[part]);
}

export const NOTHING: Use = {
  invocations: 0,
  gbSeconds: 0,
  readBytes: 0,
  writtenBytes: 0,
  readUnits: 0,
  writeUnits: 0,
  logBytes: 0,
  jiraCallsApp: 0,
  jiraCallsBrowser: 0,
  pointsExempt: 0,
  pointsCounted: 0,
};

function mapped(value: (part: keyof Use) => number): Use {
  return Object.fromEntries((Object.keys(NOTHING) as (keyof Use)[]).map((part) => [part, value(part)])) as unknown as Use;
}
