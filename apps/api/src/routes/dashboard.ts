import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@groundswell/contract';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import type { WithNonce } from '../security-headers.ts';

/** Serves the built dashboard in the folder `web`: its files, and its page for every other path, which it routes itself. */
export function dashboardRoutes(web: string | null): Hono<WithNonce> {
  const routes = new Hono<WithNonce>();
  if (web === null) {
    routes.get('*', () => {
      throw new Refusal('The dashboard is not built here. Start the server with "npm start".', 404);
    });
    return routes;
  }
  const page = (context: Context<WithNonce>) => replyPage(context, web);
  routes.get('/', page);
  routes.get('/index.html', page);
  // Vite writes a hash of the content into these names, so they never change.
  routes.use('/assets/*', filesOf(web, 'public, max-age=31536000, immutable'));
  routes.get('/assets/*', () => {
    throw new Refusal('There is no such file. The dashboard may have been built anew: reload the page.', 404);
  });
  routes.use('*', filesOf(web, 'no-cache'));
  routes.get('*', page);
  return routes;
}

function filesOf(web: string, cacheControl: string) {
  // The page itself has its own route, so no folder has an index.
  const serve = serveStatic<WithNonce>({ root: web, index: 'none' });
  return async (context: Context<WithNonce>, next: () => Promise<void>) => {
    // A file that begins with a dot is the build's own note, not a part of the dashboard.
    if (context.req.path.includes('/.')) return next();
    const found = await serve(context, async () => undefined);
    if (!(found instanceof Response)) return next();
    found.headers.set('cache-control', cacheControl);
    return found;
  };
}

async function replyPage(context: Context<WithNonce>, web: string): Promise<Response> {
  const page = await readFile(join(web, 'index.html'), 'utf8');
  context.header('cache-control', 'no-store');
  return context.html(page.replaceAll('__CSP_NONCE__', context.get('nonce')));
}
