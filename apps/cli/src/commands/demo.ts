import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { loadSample } from '../load-sample.ts';
import { withWorkspace } from '../open-workspace.ts';
import { ledgerText } from '../print/ledger-text.ts';
import { progressText } from '../print/progress-text.ts';

/** `groundswell demo`: loads the sample company. */
export function addDemo(program: Command, cli: Cli): void {
  program
    .command('demo')
    .description('load the sample company')
    .option('--json', 'print the ledgers as JSON')
    .action(({ json }: { json?: boolean }) =>
      withWorkspace(cli, async (groundswell) => {
        const progress = (now: Parameters<typeof progressText>[0]) => cli.show(progressText(now));
        const imports = await loadSample(groundswell, { progress, signal: cli.stop }).finally(() => cli.show(''));
        cli.print(json ? JSON.stringify({ imports }, null, 2) : imports.map(ledgerText).join('\n'));
      }),
    );
}
