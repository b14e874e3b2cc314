import { kvs } from '@forge/kvs';
import { openKvsService, type KvsAnswer } from '../../../local/forge/kvs/kvs-service';
import { openKvsStore } from '../../../local/forge/kvs/kvs-store';
import type { Entity } from '../../../local/forge/manifest';

/** An entity as the manifest may declare it. */
const NOTE: Entity = {
  name: 'note',
  attributes: new Map([
    ['place', 'string'],
    ['author', 'string'],
    ['at', 'integer'],
    ['weight', 'float'],
    ['open', 'boolean'],
  ]),
  indexes: new Map(
    [
      { name: 'by-place', partition: ['place'], range: ['at'] },
      { name: 'by-place-and-author', partition: ['place', 'author'], range: ['at'] },
      { name: 'weight', partition: [], range: ['weight'] },
    ].map((index) => [index.name, index]),
  ),
};

/** A clock that a test sets, in milliseconds. */
export interface TestClock {
  at: number;
}

/** The real `@forge/kvs` over an empty local store, and the store's own door for what the package would not send. */
export function openTestKvs(clock: TestClock = { at: 1_000_000 }, file: string | null = null) {
  const entities = new Map([[NOTE.name, NOTE]]);
  const now = () => clock.at;
  const service = openKvsService({ store: openKvsStore(file, entities, now), entities, now });
  Object.assign(globalThis, {
    __forge_fetch__: (_meta: unknown, path: string, init: { body: string }) => Promise.resolve(responseOf(service(path, init.body))),
  });
  return { kvs, ask: (operation: string, body: unknown) => service(`/api/v1/${operation}`, JSON.stringify(body)) };
}

function responseOf({ status, text }: KvsAnswer): Response {
  return new Response(text, { status });
}

/** The code that the store refused a call with; undefined when it did not. */
export function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  return call.then(
    () => undefined,
    (error: { code?: string }) => error.code ?? String(error),
  );
}
