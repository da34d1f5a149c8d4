import { Command } from 'commander';
import type { Cli } from './cli.ts';
import { addAssume } from './commands/assume.ts';
import { addChats } from './commands/chats.ts';
import { addCodebooks } from './commands/codebooks.ts';
import { addDemo } from './commands/demo.ts';
import { addDigest } from './commands/digest.ts';
import { addGoals } from './commands/goals.ts';
import { addHolidays } from './commands/holidays.ts';
import { addImports } from './commands/imports.ts';
import { addIngest } from './commands/ingest.ts';
import { addMeasures } from './commands/measures.ts';
import { addMerge, addUnmerge } from './commands/merge.ts';
import { addMetric } from './commands/metric.ts';
import { addMetrics } from './commands/metrics.ts';
import { addPeople } from './commands/people.ts';
import { addProgrammes } from './commands/programmes.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addRemove } from './commands/remove.ts';
import { addReport } from './commands/report.ts';
import { addScoreTheme } from './commands/score-theme.ts';
import { addServe } from './commands/serve.ts';
import { addSources } from './commands/sources.ts';
import { addStories } from './commands/stories.ts';
import { addSummary } from './commands/summary.ts';
import { addTimezone } from './commands/timezone.ts';
import { addVersion } from './commands/version.ts';
import { exitCode } from './exit-code.ts';

const commands = [
  addIngest,
  addMetric,
  addMetrics,
  addSources,
  addImports,
  addRemove,
  addPeople,
  addMerge,
  addUnmerge,
  addCodebooks,
  addRebuild,
  addTimezone,
  addHolidays,
  addMeasures,
  addGoals,
  addProgrammes,
  addStories,
  addSummary,
  addDigest,
  addAssume,
  addChats,
  addReport,
  addScoreTheme,
  addServe,
  addDemo,
  addVersion,
];

/** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export async function runCli(words: string[], cli: Cli): Promise<number> {
  const program = new Command('groundswell')
    .description(
      'Shows what people at work learn from one another in conversation, and what it means for the business.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.print(text.trimEnd()),
      writeErr: (text) => cli.say(text.trimEnd()),
    });
  for (const add of commands) add(program, cli);
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (cause) {
    return exitCode(cause, cli);
  }
}
