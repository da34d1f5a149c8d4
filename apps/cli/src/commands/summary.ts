import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Paper, papers, type SummaryFormat, summaryFormats } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { questionOf, withFilters } from '../filter-options.ts';
import { withWorkspace } from '../open-workspace.ts';

interface TakenAs {
  format: SummaryFormat;
  paper: Paper;
  out?: string;
}

/** `groundswell summary`: the Summary page as a file: one page to print, or slides with charts to edit. */
export function addSummary(program: Command, cli: Cli): void {
  const command = program
    .command('summary')
    .description('write the Summary page as one page of HTML or PDF, or as slides; the last six months unless you say');
  withFilters(command)
    .addOption(new Option('--format <format>', 'what it is taken along as').choices(summaryFormats).default('html'))
    .addOption(new Option('--paper <paper>', 'the sheet that it is printed on').choices(papers).default('a4'))
    .option('--out <file>', 'where to write it (default: summary-<period>.<format>)')
    .action(({ format, paper, out, ...filters }: TakenAs & Record<string, unknown>) =>
      withWorkspace(cli, async (groundswell) => {
        const { filename, bytes } = await groundswell.summaries.publish(
          questionOf(filters),
          { format, paper },
          cli.stop,
        );
        const file = out ?? filename;
        await writeFile(resolve(cli.folder, file), bytes);
        cli.print(`Written: ${file}`);
      }),
    );
}
