import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readIngestOptions } from '@groundswell/api';
import { type Groundswell, type Preview, Refusal } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';
import { ledgerText } from '../print/ledger-text.ts';
import { previewText } from '../print/preview-text.ts';
import { progressText } from '../print/progress-text.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  source?: string;
  community?: string;
  timezone?: string;
  date?: string;
  includePrivate?: boolean;
  map?: string[];
  dryRun?: boolean;
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
    .option('--include-private', 'also read direct messages and private groups')
    .option(
      '--map <meanings>',
      'what the files do not say: author=Name,text=Message,time=Date of a table, or date-order=dmy',
      (more, before: string[] = []) => [...before, more],
    )
    .option('--dry-run', 'show what would be read and keep nothing')
    .option('--json', 'print the ledgers, or what would be read, as JSON')
    .action((paths: string[], options: Options) => ingest(paths, options, cli));
}

async function ingest(given: string[], { json, dryRun, ...asked }: Options, cli: Cli): Promise<void> {
  const paths = given.map((path) => resolve(cli.folder, path));
  for (const [place, path] of paths.entries()) {
    if (!existsSync(path)) throw new Refusal(`There is no file or folder "${given[place]}".`);
  }
  await withWorkspace(cli, async (groundswell) => {
    const sources = groundswell.sources().map(({ id }) => id);
    const fields = {
      ...asked,
      includePrivate: asked.includePrivate ? 'true' : undefined,
      map: asked.map?.join(','),
    };
    const { options, problems } = readIngestOptions(fields, sources, (key) => `--${key}`);
    if (problems.length > 0) throw new UsageError(`${problems.join('; ')}.`);
    const progress = (now: Parameters<typeof progressText>[0]) => cli.show(progressText(now));
    const watch = { progress, signal: cli.stop };
    if (dryRun) {
      const previews = await groundswell.preview(paths, options, watch).finally(() => cli.show(''));
      cli.print(json ? JSON.stringify({ previews }, null, 2) : previews.map(previewText).join('\n\n'));
      refuseWhere(previews);
      return;
    }
    const imports = await groundswell.ingest(paths, options, watch).finally(() => cli.show(''));
    cli.print(json ? JSON.stringify({ imports }, null, 2) : imports.map(ledgerText).join('\n'));
    await adviseOn(groundswell, options.timezone, cli);
  });
}

/** What somebody who has just imported should know about the workspace as a whole. */
async function adviseOn(groundswell: Groundswell, asked: string | undefined, cli: Cli): Promise<void> {
  const sample = (await groundswell.imports()).find((ledger) => ledger.sample);
  if (sample) cli.say(`The invented sample company is counted too; take it out with: groundswell remove ${sample.id}`);
  const { timezone } = await groundswell.options();
  if (asked && asked !== timezone) {
    cli.say(`Days and hours stay counted in ${timezone}; to change that: groundswell timezone ${asked}`);
  }
}

/** A dry run ends as the import would: refused where something must be said first. */
function refuseWhere(previews: Preview[]): void {
  const [refused] = previews.filter(({ problem, asks }) => problem !== null || asks.length > 0);
  if (!refused) return;
  const { problem, asks, timezone } = refused;
  throw new Refusal(problem ?? `Its times depend on a zone: say --timezone, such as --timezone ${timezone}.`, 422, {
    asks,
  });
}
