import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cli } from './cli.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Clears the line of a terminal and goes back to its beginning (ECMA-48: EL 2).
const CLEAR_LINE = '\u001b[2K\r';

/** The world as this process finds it. */
export function processCli(stop: AbortSignal): Cli {
  const { env, stdout, stderr } = process;
  // Whoever reads us with `head` closes the pipe when they have enough.
  stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(0);
    throw cause;
  });
  let shown = '';
  const show = (text: string) => {
    if (!stderr.isTTY || text === shown) return;
    shown = text;
    stderr.write(`${CLEAR_LINE}${text.slice(0, stderr.columns - 1)}`);
  };
  const lineTo = (stream: NodeJS.WriteStream) => (text: string) => {
    show('');
    stream.write(`${text}\n`);
  };
  return {
    print: lineTo(stdout),
    say: lineTo(stderr),
    show,
    home: resolve(root, env.GROUNDSWELL_HOME || '.groundswell'),
    folder: startedIn(),
    environment: env,
    stop,
    openEngine: async (home, { warm }) => {
      // The engine loads DuckDB, which a command that hands its work to a server does without.
      const { openGroundswell } = await import('./engine/open-groundswell.ts');
      return await openGroundswell({ home, warm });
    },
    get web() {
      const built = resolve(root, 'apps/web/dist');
      return existsSync(resolve(built, 'index.html')) ? built : null;
    },
  };
}

/** npm changes to the project's root before it runs a script, and keeps where the person was in INIT_CWD. */
function startedIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'groundswell' && folder ? folder : process.cwd();
}
