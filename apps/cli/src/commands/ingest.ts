import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readIngestOptions } from '@groundswell/api';
import { Refusal } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { ledgerText } from '../print/ledger-text.ts';
import { progressText } from '../print/progress-text.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  source?: string;
  community?: string;
  timezone?: string;
  date?: string;
  json?: boolean;
}

/** `groundswell ingest <path…>`: reads exports, all of it kept or none. */
export function addIngest(program: Command, cli: Cli): void {
  program
    .command('ingest')
    .description('read exports: files, zips or folders')
    .argument('<path...>', 'files or folders')
    .option('--source <id>', 'what kind of export it is; recognised from the files where not given')
    .option('--community <name>', 'name of the community, where the export does not give it')
    .option('--timezone <zone>', 'IANA time zone of times that have none, such as Europe/London')
    .option('--date <day>', 'day of messages that have none (YYYY-MM-DD)')
    .option('--json', 'print the ledgers as JSON')
    .action((paths: string[], options: Options) => ingest(paths, options, cli));
}

async function ingest(given: string[], { json, ...asked }: Options, cli: Cli): Promise<void> {
  const paths = given.map((path) => resolve(cli.folder, path));
  for (const [place, path] of paths.entries()) {
    if (!existsSync(path)) throw new Refusal(`There is no file or folder "${given[place]}".`);
  }
  await withWorkspace(cli, async (groundswell) => {
    const sources = groundswell.sources().map(({ id }) => id);
    const { options, problems } = readIngestOptions(asked, sources, (key) => `--${key}`);
    if (problems.length > 0) throw new UsageError(`${problems.join('; ')}.`);
    const progress = (now: Parameters<typeof progressText>[0]) => cli.show(progressText(now));
    const imports = await groundswell
      .ingest(paths, options, { progress, signal: cli.stop })
      .finally(() => cli.show(''));
    cli.print(json ? JSON.stringify({ imports }, null, 2) : imports.map(ledgerText).join('\n'));
  });
}
