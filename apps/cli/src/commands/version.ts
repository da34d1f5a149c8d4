import type { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Cli } from '../cli.ts';

/** `groundswell version`. */
export function addVersion(program: Command, cli: Cli): void {
  program
    .command('version')
    .description('print the version')
    .action(() => cli.print(manifest.version));
}
