import { once } from 'node:events';
import { type RunningApi, serveApi } from '@groundswell/api';
import { type Groundswell, Refusal } from '@groundswell/contract';
import type { Cli } from './cli.ts';
import { type DigestSettings, digestSettings } from './digest/digest-settings.ts';
import { watchDigests } from './digest/digest-timer.ts';
import { offerSample } from './load-sample.ts';
import { withOwnEngine } from './open-workspace.ts';
import { progressText } from './print/progress-text.ts';
import { noteServer } from './server-file.ts';

export interface ServeOptions {
  host: string;
  port: number;
  /** Whether a new workspace is given the sample company. */
  sample: boolean;
  /** Settles when there is a page to serve. */
  ready?: Promise<void>;
}

/** Opens the workspace and serves it until `cli.stop`; then everything is closed again. */
export async function serveWorkspace(cli: Cli, options: ServeOptions): Promise<void> {
  const digests = digestSettings(cli.environment);
  await withOwnEngine(cli, async (groundswell) => {
    await Promise.all([options.sample && prepare(cli, groundswell), options.ready]);
    cli.stop.throwIfAborted();
    await serveUntilStopped(cli, groundswell, { ...options, digests });
  });
}

async function prepare(cli: Cli, groundswell: Groundswell): Promise<void> {
  const progress = (now: Parameters<typeof progressText>[0]) => cli.show(`The sample company: ${progressText(now)}`);
  await offerSample(groundswell, cli.home, { progress, signal: cli.stop }).finally(() => cli.show(''));
}

async function serveUntilStopped(
  cli: Cli,
  groundswell: Groundswell,
  { host, port, digests }: ServeOptions & { digests: DigestSettings | null },
): Promise<void> {
  const { home, web } = cli;
  const allowedHosts = (cli.environment.GROUNDSWELL_ALLOWED_HOSTS ?? '').split(',');
  const log = (text: string) => cli.say(text);
  const api = await serveApi({ groundswell, web, home, host, port, allowedHosts, log }).catch((cause: unknown) => {
    throw addressProblem(cause, host, port);
  });
  const forget = await noteServer(home, api.url);
  const watch = { say: (text: string) => cli.say(text), signal: cli.stop };
  const ended = digests && watchDigests(groundswell, digests, watch);
  try {
    greet(cli, api);
    if (!cli.stop.aborted) await once(cli.stop, 'abort');
  } finally {
    await forget();
    await ended?.();
    await api.close();
  }
}

function greet(cli: Cli, { url }: RunningApi): void {
  cli.print(`Groundswell is at ${url}`);
  cli.print('Import your own export there, or with: npm run -s groundswell -- ingest <path>');
  if (cli.web === null) cli.say('The dashboard is not built, so only the API is served; "npm start" builds it.');
}

function addressProblem(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
      409,
      {
        cause,
      },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(`This machine cannot listen on ${host}, port ${port}.`, 409, { cause });
  }
  return cause;
}
