import { setTimeout } from 'node:timers/promises';
import { type Groundswell, Refusal } from '@groundswell/contract';
import type { Cli } from './cli.ts';
import { connectGroundswell } from './remote/connect-groundswell.ts';
import { findServer } from './server-file.ts';
import { lockFile, tryLock } from './workspace-lock.ts';

type Work<T> = (groundswell: Groundswell) => Promise<T>;

// Longer than any question takes; an import may take longer, and then a sentence is better than silence.
const PATIENCE = 30_000;
const LOOK_EVERY = 100;

/** Does `work` with the workspace: through the server that holds it, or with an engine of its own, which it closes again. */
export async function withWorkspace<T>(cli: Cli, work: Work<T>): Promise<T> {
  const found = await serverOrLock(cli);
  return 'url' in found
    ? await work(await connectGroundswell(found.url))
    : await withEngine(cli, found.unlock, work, { warm: false });
}

/** Does `work` with an engine of its own, which is made ready for many questions. @throws Refusal 409 where a server holds the workspace. */
export async function withOwnEngine<T>(cli: Cli, work: Work<T>): Promise<T> {
  const found = await serverOrLock(cli);
  if ('url' in found) throw new Refusal(`Groundswell is at ${found.url} already, with this very workspace.`, 409);
  return await withEngine(cli, found.unlock, work, { warm: true });
}

async function withEngine<T>(
  cli: Cli,
  unlock: () => Promise<void>,
  work: Work<T>,
  options: { warm: boolean },
): Promise<T> {
  try {
    const groundswell = await cli.openEngine(cli.home, options);
    try {
      return await work(groundswell);
    } finally {
      await groundswell.close();
    }
  } finally {
    await unlock();
  }
}

/** Waits for its turn: another command ends soon, and a server that is starting will take the work. */
async function serverOrLock(cli: Cli): Promise<{ url: string } | { unlock: () => Promise<void> }> {
  const until = Date.now() + (cli.patience ?? PATIENCE);
  for (;;) {
    const url = await findServer(cli.home);
    if (url) return { url };
    const unlock = await tryLock(cli.home);
    if (unlock) return { unlock };
    cli.stop.throwIfAborted();
    if (Date.now() > until) throw new Refusal(inUse(cli.home), 409);
    cli.show('Waiting for another command that has the workspace open …');
    await setTimeout(LOOK_EVERY);
  }
}

function inUse(home: string): string {
  return `Another command has the workspace open; try again when it has ended. If there is none, delete ${lockFile(home)}.`;
}
