import { Refusal } from '@groundswell/contract';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { questionOf, withFilters } from '../filter-options.ts';
import { withWorkspace } from '../open-workspace.ts';
import { answerText } from '../print/answer-text.ts';

/** `groundswell metric <id>`: asks one question of what is loaded. */
export function addMetric(program: Command, cli: Cli): void {
  const command = program
    .command('metric')
    .description('answer a metric; "groundswell metrics" lists them')
    .argument('<id>', 'id of the metric');
  withFilters(command)
    .option('--json', 'print the answer as JSON')
    .action((id: string, options: { json?: boolean }) => ask(id, options, cli));
}

async function ask(id: string, options: { json?: boolean }, cli: Cli): Promise<void> {
  const question = questionOf({ ...options });
  await withWorkspace(cli, async (groundswell) => {
    const answer = await groundswell.answer(id, question, cli.stop);
    const metric = groundswell.metrics().find((one) => one.id === id);
    if (!metric) throw new Refusal(`There is no metric "${id}".`, 404);
    cli.print(options.json ? JSON.stringify(answer, null, 2) : answerText(answer, metric));
  });
}
