import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openKvsService } from '../../local/forge/kvs/kvs-service';
import { openKvsStore } from '../../local/forge/kvs/kvs-store';
import type { Change } from '../../local/forge/kvs/stored-record';
import { readManifest } from '../../local/forge/manifest';
import { quantile } from '../quantile';
import { PROJECT } from './make-site';

const RUNS = 15;
/** Before those that count: the first sorts the index, the next few warm up the engine. */
const WARM_UP = 15;
const PAGE = 25;

/** The floor of an inbox: one query of 25 of the same store over HTTP, nothing around it. Its median in ms and its bytes. */
export async function queryFloor(changes: readonly Change[]): Promise<{ ms: number; bytes: number }> {
  const { entities } = readManifest(join(__dirname, '../../manifest.yml'));
  const store = openKvsStore(null, entities, Date.now);
  store.write(changes.filter(({ space }) => space === 'entity:feedback'));
  const answer = openKvsService({ store, entities, now: Date.now });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => response.end(answer(request.url ?? '', Buffer.concat(parts).toString()).text));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  try {
    return await ask(`http://localhost:${(server.address() as AddressInfo).port}/api/v1/entity/query`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function ask(url: string): Promise<{ ms: number; bytes: number }> {
  const body = JSON.stringify({ entityName: 'feedback', indexName: 'by-project', partition: [PROJECT.id], sort: 'DESC', limit: PAGE });
  const runs: number[] = [];
  let bytes = 0;
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const started = performance.now();
    const text = await (await fetch(url, { method: 'POST', body })).text();
    const { data } = JSON.parse(text) as { data: unknown[] };
    if (data.length !== PAGE) throw new Error(`The store's query answered ${data.length} of ${PAGE}.`);
    if (run >= 0) runs.push(performance.now() - started);
    bytes = Buffer.byteLength(text);
  }
  return { ms: quantile(runs, 0.5), bytes };
}
