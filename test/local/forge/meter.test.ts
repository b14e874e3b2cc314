import { billedUse, billOf } from '../../../local/forge/meter/bill';
import { openMeter } from '../../../local/forge/meter/meter';
import type { LogEntry } from '../../../local/forge/platform-log';

const HOUR = 3_600_000;

/** A meter of 512 MB functions that has seen these calls. */
function metered(entries: Omit<LogEntry, 'seq'>[]) {
  const meter = openMeter(512, () => 0);
  entries.forEach((entry, seq) => meter.add({ seq, ...entry }));
  return meter;
}

const read = (at: number, from: LogEntry['from'] = 'app', points = 10) => ({ at, from, kind: 'jira', method: 'GET', path: '/rest/api/3/field', points, status: 200 }) as const;

describe('the meter', () => {
  test('counts points with and without the calls of the pages, a person’s own never, and knows the busiest hour', () => {
    const { points } = metered([read(0), read(1, 'browser', 5), read(2, 'outside', 99), read(HOUR, 'app', 2), read(HOUR, 'browser', 20)]).read();
    expect(points).toEqual({ exempt: 12, counted: 37, busiestHour: { exempt: 10, counted: 22 } });
  });

  test('knows the most calls of an endpoint within a second, and how many were refused as too many', () => {
    const { jira } = metered([read(0), read(400), read(900), read(1500), { ...read(3000), status: 429 }]).read();
    expect(jira.app.byEndpoint['GET /rest/api/3/field']).toMatchObject({ calls: 5, burst: 3, limited: 1, errors: 1 });
  });

  test('adds up the store by bytes and units, the queue by events, functions by memory and time, the log by what the app printed', () => {
    const reading = metered([
      { at: 0, from: 'app', kind: 'kvs', path: 'entity/get', readBytes: 20_000, units: 2 },
      { at: 0, from: 'app', kind: 'kvs', path: 'transaction', writtenBytes: 500, units: 3 },
      { at: 0, from: 'app', kind: 'queue', path: 'publish', writtenBytes: 80, units: 4 },
      { at: 0, from: 'platform', kind: 'invoke', path: 'figures', ms: 2000, waited: 4000, status: 500 },
      { at: 0, from: 'app', kind: 'console', text: 'word' },
      { at: 0, from: 'platform', kind: 'console', text: 'not the app' },
    ]).read();
    expect(reading.kvs).toMatchObject({ calls: 2, readBytes: 20_000, writtenBytes: 500, readUnits: 2, writeUnits: 3 });
    expect(reading.queue).toEqual({ calls: 1, events: 4, bytes: 80 });
    expect(reading.functions).toMatchObject({ invocations: 1, gbSeconds: 1, gbSecondsOnSite: 3, byFunction: { figures: { errors: 1, gbSeconds: 1, gbSecondsOnSite: 3 } } });
    expect(reading.log).toEqual({ lines: 1, bytes: 4 });
  });

  test('begins anew when it is reset', () => {
    const meter = metered([read(0)]);
    meter.reset();
    expect([meter.read().points.counted, meter.read().jira.app.calls]).toEqual([0, 0]);
  });
});

describe('the bill of a month', () => {
  test('of a reading is of its gigabytes and gigabyte-seconds', () => {
    const { functions, kvs, log } = metered([]).read();
    expect(billedUse({ functions: { ...functions, gbSecondsOnSite: 7 }, kvs: { ...kvs, readBytes: 2e9, writtenBytes: 5e8 }, log: { ...log, bytes: 1e9 } })).toEqual({
      functions: 7,
      storeReads: 2,
      storeWrites: 0.5,
      logs: 1,
    });
  });

  test('takes the free allowance off each line, and tells what it would be without', () => {
    const bill = billOf({ functions: 300_000, storeReads: 1.1, storeWrites: 2.1, logs: 0.5 });
    const [functions, reads, writes, logs] = Object.values(bill.lines).map(({ dollars, dollarsWithoutFree }) => [dollars, dollarsWithoutFree]);
    expect(functions).toEqual([expect.closeTo(2.5), expect.closeTo(7.5)]);
    expect(reads).toEqual([expect.closeTo(0.055), expect.closeTo(0.0605)]);
    expect(writes).toEqual([expect.closeTo(2.18), expect.closeTo(2.289)]);
    expect(logs).toEqual([0, expect.closeTo(0.5025)]);
    expect([bill.dollars, bill.dollarsWithoutFree]).toEqual([expect.closeTo(4.735), expect.closeTo(10.352)]);
  });

  test('of what stays within the allowance is nothing', () => {
    expect(billOf({ functions: 200_000, storeReads: 0.1, storeWrites: 0.1, logs: 1 }).dollars).toBe(0);
  });
});
