import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ReportAsked, type ReportFormat, reportFormats, reportNames, viewer } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { withWorkspace } from '../open-workspace.ts';

interface PublishedAs extends ReportAsked {
  format: ReportFormat;
  out?: string;
}

/** `groundswell report <chat>`: the report of a chat, question by question, as a file to take along. */
export function addReport(program: Command, cli: Cli): void {
  program
    .command('report')
    .description(
      'write the report of a chat: one HTML file, Markdown, its placed posts as CSV, or PDF (needs Chromium)',
    )
    .argument('<chat>', 'its id; "groundswell chats" lists them')
    .addOption(new Option('--format <format>', 'what it is published as').choices(reportFormats).default('html'))
    .addOption(
      new Option('--names <names>', 'how people are called, in every text').choices(reportNames).default('full'),
    )
    .option('--codebook <id>', 'the codebook whose themes are meant', 'mindset')
    .addOption(new Option('--view <viewer>', 'for whom it is').choices(viewer.options).default('lead'))
    .option('--out <file>', 'where it is written (default: here, called after the chat)')
    .action((chat: string, { format, out, ...asked }: PublishedAs) =>
      withWorkspace(cli, async (groundswell) => {
        const { filename, bytes } = await groundswell.reports.publish(chat, format, asked, cli.stop);
        const file = out ?? filename;
        await writeFile(resolve(cli.folder, file), bytes);
        cli.print(`Written: ${file}`);
      }),
    );
}
