import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Viewer, viewer } from '@groundswell/contract';
import { type Command, Option } from 'commander';
import type { Cli } from '../cli.ts';
import { type DigestSettings, digestSettings } from '../digest/digest-settings.ts';
import { sendDueDigest } from '../digest/send-digest.ts';
import { writeDigest } from '../digest/write-digest.ts';
import { withWorkspace } from '../open-workspace.ts';
import { UsageError } from '../usage-error.ts';

interface Asked {
  dryRun?: boolean;
  every?: DigestSettings['every'];
  view?: Viewer;
  out?: string;
}

/** `groundswell digest`: sends the digest that is due, unless it was sent; with --dry-run writes it to a file instead. */
export function addDigest(program: Command, cli: Cli): void {
  program
    .command('digest')
    .description(
      'send the digest by e-mail that is due, once a period; GROUNDSWELL_DIGEST and its like say how (README)',
    )
    .option('--dry-run', 'send nothing, write it to a file')
    .option('--out <file>', 'with --dry-run: the file (default: digest.html)')
    .addOption(new Option('--every <time>', 'with --dry-run').choices(['weekly', 'monthly']))
    .addOption(new Option('--view <viewer>', 'with --dry-run: whose eyes it is for').choices(viewer.options))
    .action((asked: Asked) => (asked.dryRun ? write(asked, cli) : send(cli)));
}

function write({ every, view, out = 'digest.html' }: Asked, cli: Cli): Promise<void> {
  const settings = digestSettings(cli.environment);
  return withWorkspace(cli, async (groundswell) => {
    const how = {
      every: every ?? settings?.every ?? 'weekly',
      view: view ?? settings?.view ?? 'executive',
      link: settings?.link ?? null,
    };
    const { subject, html } = await writeDigest(groundswell, how, cli.stop);
    await writeFile(resolve(cli.folder, out), html);
    cli.print(`Written: ${out} (${subject})`);
  });
}

async function send(cli: Cli): Promise<void> {
  const settings = digestSettings(cli.environment);
  if (settings === null)
    throw new UsageError('GROUNDSWELL_DIGEST is not set to weekly or monthly, so no digest is wanted.');
  await withWorkspace(cli, async (groundswell) => {
    const sent = await sendDueDigest(groundswell, settings, { now: new Date(), signal: cli.stop });
    cli.print(sent ? `The digest of ${sent} was sent.` : 'No digest is due: this one was sent, or nothing is loaded.');
  });
}
