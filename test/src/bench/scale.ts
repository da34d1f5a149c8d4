import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { apiOf } from './api-of.ts';
import { type Asked, askScopes } from './ask-scopes.ts';
import { cachedRate } from './cached-rate.ts';
import { floorTimes, withFloor } from './floor.ts';
import { madeWorkspace } from './made-workspace.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { ownTimes } from './peers/own-times.ts';
import { asParameters, randomScopes, randomTerms } from './random-scopes.ts';
import { type ScaleOptions, scaleOptions } from './scale-options.ts';
import { type QuestionReport, type ScaleReport, scaleMarkdown } from './scale-report.ts';

/** Random scopes that every metric is asked. */
const scopeCount = 60;

const options = scaleOptions(process.argv.slice(2));
const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'groundswell-scale-')));
try {
  const report = await measure(folder, options);
  const markdown = scaleMarkdown(report);
  console.log(`\n${markdown}`);
  if (options.out) await writeReport(options.out, report, markdown);
} finally {
  if (options.keep === null) await rm(folder, { recursive: true });
}

async function measure(folder: string, { messages, seconds, questions, peers }: ScaleOptions): Promise<ScaleReport> {
  const made = await madeWorkspace(folder, messages);
  console.log(`${made.posts} posts, imported in ${made.importSeconds.toFixed(1)} s`);
  const home = join(folder, 'home');
  return {
    made,
    cores: availableParallelism(),
    node: process.versions.node,
    questions: questions ? await askQuestions(home, seconds) : null,
    peers: peers ? await measurePeers(home, await ownTimes(home, made)) : null,
  };
}

async function askQuestions(home: string, seconds: number): Promise<QuestionReport> {
  const groundswell = await openGroundswell({ home, warm: true });
  const freshApi = () => apiOf(groundswell, home);
  const scopes = randomScopes(await groundswell.options(), scopeCount);
  const ask = async (name: string, path: string, parameters: URLSearchParams[], unfiltered?: string) =>
    told(await askScopes({ name, paths: parameters.map((one) => `${path}?${one}`), unfiltered, seconds }, freshApi));

  const asked: Asked[] = [];
  for (const { id } of groundswell.metrics())
    asked.push(await ask(id, `metrics/${id}`, scopes.map(asParameters), `metrics/${id}`));
  const terms = randomTerms(scopeCount).map((term) => new URLSearchParams({ term }));
  asked.push(await ask('quotes of a term', 'quotes', terms, 'quotes'));

  const alone = scopes.map((scope) => new URLSearchParams([...asParameters(scope), ['compare', 'none']]));
  const http = new Map<string, number[]>();
  for (const name of withFloor) http.set(name, (await ask(`${name}, no comparison`, `metrics/${name}`, alone)).times);
  const cachedPerSecond = await cachedRate(freshApi(), `metrics/themes?${asParameters(scopes[0]!)}`);
  await groundswell.close();
  const sql = await floorTimes(home, scopes, seconds);
  const floors = withFloor.map((name) => {
    const through = http.get(name) ?? [];
    // Where the time was up, the same scopes of both.
    return { name, http: through, sql: (sql.get(name) ?? []).slice(0, through.length) };
  });
  return { scopes: scopeCount, asked, floors, cachedPerSecond };
}

/** A long run says how far it is. */
function told(asked: Asked): Asked {
  console.log(`${asked.name}: ${asked.times.length} asked${asked.cut ? ', then the time was up' : ''}`);
  return asked;
}

async function writeReport(out: string, report: ScaleReport, markdown: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const name = join(out, `bench-${report.made.messages}`);
  await writeFile(`${name}.json`, JSON.stringify(report, null, 2));
  await writeFile(`${name}.md`, `${markdown}\n`);
}
