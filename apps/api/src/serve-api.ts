import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type ApiOptions, createApi } from './create-api.ts';

export interface RunningApi {
  url: string;
  port: number;
  /** Stops at once: connections are cut, imports cancelled. */
  close(): Promise<void>;
}

/** Serves the API and the dashboard; port 0 takes a free one. @throws the system's error where the port cannot be had. */
export async function serveApi(options: Omit<ApiOptions, 'stopping'>): Promise<RunningApi> {
  const stopping = new AbortController();
  // What a server that was killed had not finished importing was never kept; its files are of no use.
  await rm(join(options.home, 'uploads'), { recursive: true, force: true });
  // A large upload over a slow line may take longer than Node's five minutes.
  const server = createServer({ requestTimeout: 0 });
  const port = await listen(server, options.port, options.host);
  const api = createApi({ ...options, port, stopping: stopping.signal });
  server.on('request', getRequestListener(api.fetch, { hostname: options.host }));
  return {
    url: `http://${reachable(options.host)}:${port}`,
    port,
    close: async () => {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A name under which this machine reaches a server that listens on `host`: "everywhere" is no address to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
