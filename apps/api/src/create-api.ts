import { join } from 'node:path';
import { type Groundswell, Refusal } from '@groundswell/contract';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { createHeldUploads } from './held-uploads.ts';
import { homeFingerprint } from './home-fingerprint.ts';
import { createImportJobs } from './import-jobs.ts';
import { ownHostOnly, ownHosts } from './own-host.ts';
import { problemOf, replyProblem } from './problem.ts';
import { answerRoutes } from './routes/answers.ts';
import { assumptionRoutes } from './routes/assumptions.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { chatRoutes } from './routes/chats.ts';
import { codebookRoutes } from './routes/codebooks.ts';
import { codingRoutes } from './routes/codings.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { digestRoutes } from './routes/digests.ts';
import { documentationRoutes } from './routes/documentation.ts';
import { goalRoutes } from './routes/goals.ts';
import { handledRoutes } from './routes/handled.ts';
import { holidayRoutes } from './routes/holidays.ts';
import { identityRoutes } from './routes/identities.ts';
import { importRoutes } from './routes/imports.ts';
import { measureRoutes } from './routes/measures.ts';
import { noteRoutes } from './routes/notes.ts';
import { programmeRoutes } from './routes/programmes.ts';
import { reportRoutes } from './routes/reports.ts';
import { savedViewRoutes } from './routes/saved-views.ts';
import { storyRoutes } from './routes/stories.ts';
import { summaryRoutes } from './routes/summaries.ts';
import { securityHeaders, type WithNonce } from './security-headers.ts';

export interface ApiOptions {
  groundswell: Groundswell;
  /** Folder of the built dashboard; null serves the API alone. */
  web: string | null;
  /** Folder of the workspace; uploads pass through a folder in it. */
  home: string;
  host: string;
  port: number;
  /** Further names (`name` or `name:port`) that it answers to, for those who put it behind a proxy. */
  allowedHosts?: readonly string[];
  /** Told of every fault that is the server's own. */
  log?: (text: string) => void;
  /** Aborted when the server stops: it cancels the imports. */
  stopping?: AbortSignal;
  /** Milliseconds of silence after which an event stream says that it is still there. */
  heartbeat?: number;
  /** Bytes. */
  largestUpload?: number;
}

/** The HTTP API and the dashboard over a workspace: parse, call, reply. */
export function createApi(options: ApiOptions): Hono<WithNonce> {
  const { groundswell, home } = options;
  const log = (cause: unknown) => options.log?.(cause instanceof Error ? (cause.stack ?? cause.message) : `${cause}`);
  const jobs = createImportJobs(groundswell, log, options.stopping);
  const app = new Hono<WithNonce>();

  app.use(securityHeaders);
  app.use(ownHostOnly(ownHosts(options.host, options.port, options.allowedHosts)));
  app.use(compress());
  app.use('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  app.route('/api', catalogRoutes(groundswell, homeFingerprint(home)));
  app.route('/api', answerRoutes(groundswell));
  app.route('/api', importRoutes(groundswell, jobs, createHeldUploads(join(home, 'uploads')), options));
  app.route('/api', identityRoutes(groundswell));
  app.route('/api', codingRoutes(groundswell));
  app.route('/api', holidayRoutes(groundswell));
  app.route('/api', noteRoutes(groundswell));
  app.route('/api', measureRoutes(groundswell));
  app.route('/api', goalRoutes(groundswell));
  app.route('/api', programmeRoutes(groundswell));
  app.route('/api', codebookRoutes(groundswell));
  app.route('/api', handledRoutes(groundswell));
  app.route('/api', storyRoutes(groundswell));
  app.route('/api', reportRoutes(groundswell));
  app.route('/api', chatRoutes(groundswell));
  app.route('/api', summaryRoutes(groundswell));
  app.route('/api', assumptionRoutes(groundswell));
  app.route('/api', savedViewRoutes(groundswell));
  app.route('/api', digestRoutes(groundswell));
  app.route('/api', documentationRoutes(groundswell));
  app.all('/api/*', unknownPath);
  app.all('/api', unknownPath);
  app.route('/', dashboardRoutes(options.web));
  app.notFound((context) => replyProblem(context, problemOf(new Refusal('There is nothing here.', 404))));
  app.onError((cause, context) => {
    const isOwnFault = !(cause instanceof Refusal || cause instanceof HTTPException);
    // Whoever has gone away interrupts their question; that is no fault.
    if (isOwnFault && !context.req.raw.signal.aborted) log(cause);
    return replyProblem(context, problemOf(cause, context.req.path));
  });
  return app;
}

function unknownPath(): never {
  throw new Refusal('The API has no such path; /api/docs lists those that it has.', 404);
}
