import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataInUse, takeDataDir } from '../../../local/server/data-dir';
import { listen, PortTaken } from '../../../local/server/listen';
import { BadOption, readStartOptions } from '../../../local/server/start-options';

describe('the command line', () => {
  test('has a default for everything', () => {
    expect(readStartOptions([], '/home')).toEqual({ port: 8080, imports: [], items: undefined, fresh: false, latency: 0, bulkfetch: 100, dataDir: '/home/.local', sample: true });
  });

  test('takes several files and folders to import', () => {
    const args = ['--import', 'a.jsonl', '../b', '--port', '0', '--import', '/c', '--fresh', '--items', '50', '--latency', '20', '--bulkfetch', '1000', '--data', 'd', '--no-sample'];
    expect(readStartOptions(args, '/home/me')).toEqual({
      port: 0,
      imports: ['/home/me/a.jsonl', '/c', '/home/b'],
      items: 50,
      fresh: true,
      latency: 20,
      bulkfetch: 1000,
      dataDir: '/home/me/d',
      sample: false,
    });
  });

  test.each([
    [['--port', 'x'], '--port takes a whole number from 0 to 65535, not x.'],
    [['--port', '70000'], '--port takes a whole number from 0 to 65535, not 70000.'],
    [['--items', '1'], '--items takes a whole number from 3 to 1000000, not 1.'],
    [['--latency'], '--latency'],
    [['--bulkfetch', '0'], '--bulkfetch takes a whole number from 1 to 10000, not 0.'],
    [['--bogus'], "Unknown option '--bogus'. npm start -- [--port N]"],
    [['issues'], 'issues is no option.'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => readStartOptions(args, '/')).toThrow(BadOption);
    expect(() => readStartOptions(args, '/')).toThrow(sentence);
  });
});

describe('the data folder', () => {
  const folder = () => join(mkdtempSync(join(tmpdir(), 'worth-data-')), 'data');

  test('is new until it was kept: what an interrupted start began is thrown away', () => {
    const path = folder();
    expect(takeDataDir(path, false).isNew).toBe(true);
    writeFileSync(join(path, 'jira.jsonl'), 'half');
    const second = takeDataDir(path, false);
    expect([second.isNew, existsSync(join(path, 'jira.jsonl'))]).toEqual([true, false]);
    writeFileSync(join(path, 'jira.jsonl'), 'whole');
    second.keep();
    expect(takeDataDir(path, false).isNew).toBe(false);
  });

  test('with --fresh loses what a local Jira left in it, and nothing else', () => {
    const path = folder();
    takeDataDir(path, false).keep();
    for (const name of ['kvs.jsonl', 'mine.txt']) writeFileSync(join(path, name), 'x');
    expect(takeDataDir(path, true).isNew).toBe(true);
    expect(['kvs.jsonl', 'mine.txt'].map((name) => existsSync(join(path, name)))).toEqual([false, true]);
  });

  test('belongs to one process at a time; a dead one’s claim counts for nothing', () => {
    const path = folder();
    takeDataDir(path, false);
    writeFileSync(join(path, 'lock'), String(process.ppid));
    expect(() => takeDataDir(path, false)).toThrow(DataInUse);
    writeFileSync(join(path, 'lock'), '999999999');
    expect(() => takeDataDir(path, false)).not.toThrow();
  });
});

test('a port in use is named, with what to do', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  const site = { fetch: () => new Response('') };
  await expect(listen(site, port)).rejects.toThrow(PortTaken);
  await expect(listen(site, port)).rejects.toThrow(`Port ${port} is in use. Choose another one with --port N`);
  other.close();
});
