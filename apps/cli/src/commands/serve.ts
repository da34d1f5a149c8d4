import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { serveWorkspace } from '../serve-workspace.ts';
import { UsageError } from '../usage-error.ts';

/** `groundswell serve`: the API and the dashboard, until it is told to stop. */
export function addServe(program: Command, cli: Cli): void {
  program
    .command('serve')
    .description('serve the dashboard and the API')
    .option('--host <name>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .option('--port <number>', 'port to listen on (default: PORT, else 4600)')
    .option('--sample', 'load the sample company where the workspace is new')
    .action(({ host, port, sample }: { host?: string; port?: string; sample?: boolean }) =>
      serveWorkspace(cli, { ...addressOf(cli.environment, host, port), sample: sample ?? false }),
    );
}

/** Where to listen: as told, else as the environment says. @throws UsageError for what is no port. */
export function addressOf(
  environment: Cli['environment'],
  host?: string,
  port?: string,
): { host: string; port: number } {
  const number = port ?? (environment.PORT || '4600');
  if (!/^\d{1,5}$/.test(number) || Number(number) > 65_535) {
    throw new UsageError(`The port must be a whole number up to 65535, and "${number}" is none.`);
  }
  return { host: host ?? (environment.HOST || '127.0.0.1'), port: Number(number) };
}
