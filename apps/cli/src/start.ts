import { addressOf } from './commands/serve.ts';
import { exitCode } from './exit-code.ts';
import { processCli } from './process-cli.ts';
import { serveWorkspace } from './serve-workspace.ts';

/** What `npm start` does: serves the workspace, with the sample company in a new one, once the dashboard is `ready`. Gives the exit code. */
export async function start(stop: AbortSignal, ready: Promise<void>): Promise<number> {
  const cli = processCli(stop);
  try {
    await serveWorkspace(cli, { ...addressOf(cli.environment), sample: true, ready });
    return 0;
  } catch (cause) {
    return stop.aborted ? 0 : exitCode(cause, cli);
  }
}
