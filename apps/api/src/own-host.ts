import { Refusal } from '@groundswell/contract';
import type { MiddlewareHandler } from 'hono';

/**
 * The names that a server answers to: this machine's loopback names and the host it was told to listen on, with its
 * port, and whatever else its owner allows (`name` or `name:port`).
 */
export function ownHosts(host: string, port: number, allowed: readonly string[] = []): ReadonlySet<string> {
  const own = ['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host];
  // Browsers leave the port out of Host and Origin where it is HTTP's own.
  const named = own.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  return new Set([...named, ...allowed].map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
}

/**
 * Refuses, with 403, whatever does not come from the server's own pages or from outside a browser: a foreign Host
 * (DNS rebinding), a foreign Origin, and a request that the browser itself says is another site's.
 */
export function ownHostOnly(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name)?.toLowerCase();
    if (!hosts.has(header('host') ?? '')) {
      throw new Refusal(
        `This server answers only to ${[...hosts].join(', ')}. Set GROUNDSWELL_ALLOWED_HOSTS to add another name.`,
        403,
      );
    }
    const origin = header('origin');
    if (origin !== undefined && !isOwnOrigin(origin, hosts)) throw new Refusal(foreignPage, 403);
    const site = header('sec-fetch-site');
    const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (foreign && !isFollowedLink(context.req.method, context.req.path, header)) throw new Refusal(foreignPage, 403);
    await next();
  };
}

const foreignPage = 'A page of another origin may neither read nor change anything here.';

function isOwnOrigin(origin: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && hosts.has(host);
}

/** A link to a page of the dashboard may be followed from anywhere (it is how people share one): the other site cannot read it. */
function isFollowedLink(method: string, path: string, header: (name: string) => string | undefined): boolean {
  const isPage = path !== '/api' && !path.startsWith('/api/');
  return (
    isPage && method === 'GET' && header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document'
  );
}
