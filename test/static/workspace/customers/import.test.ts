import type { ImportedRow } from '../../../../src/contract';
import { CallFailed } from '../../../../static/kit/call-failed';
import { exportCustomers } from '../../../../static/workspace/customers/export-customers';
import { findOwners, sendRows, type ImportWorld } from '../../../../static/workspace/customers/import/import-rows';
import { isKnownHead, readHeads } from '../../../../static/workspace/customers/import/read-heads';
import { readRows, type ReadRow } from '../../../../static/workspace/customers/import/read-rows';
import { readTable } from '../../../../static/workspace/prioritise/exchange/read-table';
import { writeCsv } from '../../../../static/workspace/prioritise/exchange/write-csv';
import { aCustomer } from './some-customers';

const onward = { onProgress: () => true };

function rowsOf(csv: string): ReadRow[] {
  const { heads, rows } = readTable(csv, isKnownHead);
  return readRows(readHeads(heads)!, rows);
}

test('columns are known by what other programs call them, in any order', () => {
  expect(readHeads(['ARR', 'Account Name', 'CRM-ID', 'Industry', 'Account owner', 'ABC'])).toEqual({ revenue: 0, name: 1, externalId: 2, segment: 3, owner: 4, tier: 5 });
  expect(readHeads(['Revenue', 'Tier'])).toBeNull();
});

test('a row says what its cells say; an empty cell says nothing', () => {
  expect(rowsOf('Name;Tier;Segment;Revenue;Owner\nOakline;KEY;;1.200.000;sven@example.test')).toEqual([
    { row: 2, name: 'Oakline', said: { name: 'Oakline', tier: 'key', revenue: 1_200_000 }, mail: 'sven@example.test', rule: null },
  ]);
});

test('a comma within a head of a file with semicolons parts nothing', () => {
  expect(rowsOf('Name;Tier;Notes, of, this, week\nOakline;key;')).toMatchObject([{ name: 'Oakline', said: { tier: 'key' } }]);
});

test('an empty name, and a revenue that is negative or no number, break a rule', () => {
  expect(rowsOf('Name,Revenue\n,5\nA,-5\nB,much').map(({ rule }) => rule)).toEqual(['name', 'revenue', 'revenue']);
});

test('a tier that there is not stays as it was written, so that the app can name it', () => {
  expect(rowsOf('Name,Tier\nA,Gold')[0]!.said.tier).toBe('Gold');
});

test('a cell that begins like a formula is text, and what is exported is neither run nor changed when it comes back', () => {
  const customer = aCustomer({ name: '=HYPERLINK("http://127.0.0.1/")', segment: '+1', tier: 'key', revenue: 1234.5, externalId: '@x', owner: { accountId: 'acc-1', name: 'Sven' } });
  const csv = writeCsv(exportCustomers([customer]));
  expect(csv).not.toMatch(/(^|[,"])[=+@]/m);
  expect(rowsOf(csv.replace('\uFEFF', ''))[0]).toMatchObject({ said: { name: customer.name, segment: '+1', tier: 'key', revenue: 1234.5, externalId: '@x', owner: 'acc-1' }, rule: null });
});

describe('sending', () => {
  const ready = (count: number): ReadRow[] => Array.from({ length: count }, (_, at) => ({ row: at + 2, name: `C${at}`, said: { name: `C${at}` }, mail: null, rule: null }));
  const added = (rows: { row: number }[]): ImportedRow[] => rows.map(({ row }) => ({ row, done: 'added', id: `id-${row}` }));
  const world = (more: Partial<ImportWorld> = {}): ImportWorld & { sent: number[] } => {
    const sent: number[] = [];
    const send = async (rows: { row: number }[]) => {
      sent.push(rows.length);
      return added(rows);
    };
    return { sent, send, people: async () => [], wait: async () => undefined, random: () => 0, ...more };
  };

  test('goes 50 at a time', async () => {
    const here = world();
    expect(await sendRows(ready(120), false, here, onward)).toHaveLength(120);
    expect(here.sent).toEqual([50, 50, 20]);
  });

  test('what is broken is not sent and stands in its place', async () => {
    const here = world();
    const rows = ready(3).map((row) => (row.row === 3 ? { ...row, rule: 'revenue' } : row));
    expect((await sendRows(rows, false, here, onward)).map(({ done }) => done)).toEqual(['added', 'broken', 'added']);
    expect(here.sent).toEqual([2]);
  });

  test('two rows for one customer: the second is broken, however far apart', async () => {
    const here = world({ send: async (rows) => rows.map(({ row }) => ({ row, done: 'same', id: row % 50 === 2 ? 'one' : `id-${row}` })) });
    const done = await sendRows(ready(60), true, here, onward);
    expect(done.filter(({ rule }) => rule === 'customerTwice').map(({ row }) => row)).toEqual([52]);
  });

  test('a busy app is asked again after the time it names; another failure is told', async () => {
    const waited: number[] = [];
    let calls = 0;
    const send = async (rows: { row: number }[]) => {
      calls += 1;
      if (calls === 1) throw new CallFailed({ code: 'busy', retryAfterSeconds: 7 });
      return added(rows);
    };
    expect(await sendRows(ready(1), false, world({ send, wait: async (seconds) => void waited.push(seconds) }), onward)).toHaveLength(1);
    expect(waited).toEqual([7]);
    await expect(sendRows(ready(1), false, world({ send: () => Promise.reject(new CallFailed({ code: 'store-failed' })) }), onward)).rejects.toMatchObject({ problem: { code: 'store-failed' } });
  });

  test('what is stopped answers what went in', async () => {
    expect(await sendRows(ready(120), false, world(), { onProgress: (done) => done < 50 })).toHaveLength(50);
  });

  test('an owner’s mail address is asked once; nobody, or more than one, breaks the row', async () => {
    const asked: string[] = [];
    const people = async (mail: string) => {
      asked.push(mail);
      return mail === 'one@x' ? [{ accountId: 'acc', name: 'One' }] : mail === 'two@x' ? [{ accountId: 'a', name: 'A' }, { accountId: 'b', name: 'B' }] : [];
    };
    const rows = ['one@x', 'one@x', 'two@x', 'none@x'].map((mail, at) => ({ ...ready(4)[at]!, mail }));
    const found = (await findOwners(rows, world({ people }), onward))!;
    expect(found.map(({ said, rule }) => said.owner ?? rule)).toEqual(['acc', 'acc', 'owner', 'owner']);
    expect(asked).toEqual(['one@x', 'two@x', 'none@x']);
  });
});
