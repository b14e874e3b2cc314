import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { GridPage } from './pages';

const KINDS: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The pages over HTTP on a free port of this machine, each in a folder of its name. */
export async function servePages(pages: readonly GridPage[]): Promise<{ address(page: GridPage): string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const [, folder, ...rest] = decodeURIComponent(url.split('?')[0]!).split('/');
    const page = pages.find(({ name }) => name === folder);
    const path = rest.join('/');
    answer(response, path === '' ? 'text/html' : (KINDS[extname(path)] ?? 'text/plain'), page && (path === '' ? Buffer.from(page.html) : page.file(path)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: ({ name }) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}/`, close: () => void server.close() };
}

function answer(response: ServerResponse, kind: string, body: Buffer | null | undefined): void {
  response.writeHead(body ? 200 : 404, { 'Content-Type': kind, 'Cache-Control': 'no-store' }).end(body ?? '');
}
