import { randomUUID } from 'node:crypto';
import { answerMs } from '../limits/site-pace';
import type { FetchedMessage, FetchMessage, InvokeMessage } from './worker-message';

type Meta = FetchMessage['meta'];
type ForgeFetch = (meta: Meta, path: string, init?: RequestInit) => Promise<Response>;

/** The worker's end of every call that the app makes: it goes to the server process and comes back as a Response. */
export function makeForgeFetch(
  invocation: () => InvokeMessage | undefined,
  send: (message: FetchMessage) => void,
): { fetch: ForgeFetch; settle(message: FetchedMessage): void } {
  const waiting = new Map<string, (message: FetchedMessage) => void>();
  const elapsed = new WeakMap<InvokeMessage, number>();
  return {
    async fetch(meta, path, init) {
      const current = invocation();
      if (!current) throw new Error(`The app called ${path} outside an invocation.`);
      const id = randomUUID();
      const sentAt = elapsed.get(current) ?? 0;
      const fetched = new Promise<FetchedMessage>((resolve) => waiting.set(id, resolve));
      send({
        kind: 'fetch',
        id,
        invocation: current.id,
        meta,
        path,
        method: (init?.method ?? 'GET').toUpperCase(),
        headers: [...new Headers(init?.headers)],
        body: textOf(init?.body),
        elapsed: sentAt,
      });
      const answer = await fetched;
      elapsed.set(current, Math.max(elapsed.get(current) ?? 0, sentAt + answerMs(meta.remote)));
      return toResponse(answer);
    },
    settle(message) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    },
  };
}

function textOf(body: RequestInit['body']): string | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError('The local platform carries only bodies of text.');
}

function toResponse({ status, statusText, headers, body }: FetchedMessage): Response {
  return new Response(body, { status, statusText, headers });
}
