import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';

/** A port that cannot be had. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use. Choose another one with --port N, or --port 0 for any that is free.`);
    this.name = 'PortTaken';
  }
}

/** What answers requests: a Hono app, or anything shaped like one. */
export interface Site {
  fetch(request: Request, env: object): Response | Promise<Response>;
}

/** Something that listens on this machine only. */
export interface Listener {
  port: number;
  close(): Promise<void>;
}

/** Serves on a port of the loopback address, 0 for any free one. Rejects with PortTaken. */
export function listen(site: Site, port: number): Promise<Listener> {
  const server = createAdaptorServer({ fetch: site.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve({ port: portOf(server), close: () => closeServer(server) }));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
