import { AUTHORIZATION } from './bench-jira';
import type { BridgeCall } from './open-page';

const AT_ONCE = 6;

/** The floor of an opening: the same calls again from Node, six at once, their answers read as JSON and thrown away. In ms. */
export async function transferFloor(url: string, calls: readonly BridgeCall[]): Promise<number> {
  const left = [...calls];
  const started = performance.now();
  const next = async () => {
    for (let call = left.shift(); call; call = left.shift()) await send(url, call);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return performance.now() - started;
}

async function send(url: string, { method, path, body }: BridgeCall): Promise<void> {
  const headers = { Authorization: AUTHORIZATION, 'Content-Type': 'application/json', 'x-local-origin': 'bridge' };
  const response = await fetch(url + path, { method, headers, body });
  await response.json();
}
