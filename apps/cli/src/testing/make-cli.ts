import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryGroundswell } from '@groundswell/api/testing';
import type { Cli } from '../cli.ts';
import { runCli } from '../run-cli.ts';

/** A command line over a workspace in memory; `run` gives the exit code and what was printed and said. */
export function makeCli(changes: Partial<Cli> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-cli-'));
  const groundswell = createMemoryGroundswell();
  let opened = 0;
  const cli: Omit<Cli, 'print' | 'say'> = {
    show: () => undefined,
    home: join(folder, 'home'),
    folder,
    environment: {},
    stop: new AbortController().signal,
    openEngine: async () => {
      opened += 1;
      return groundswell;
    },
    web: null,
    ...changes,
  };
  async function run(...words: string[]): Promise<{ code: number; printed: string; said: string }> {
    const [printed, said]: [string[], string[]] = [[], []];
    const code = await runCli(words, { ...cli, print: (text) => printed.push(text), say: (text) => said.push(text) });
    return { code, printed: printed.join('\n'), said: said.join('\n') };
  }
  return { run, folder, home: cli.home, groundswell, opened: () => opened };
}
