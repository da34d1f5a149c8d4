import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { apiOf } from './api-of.ts';
import { type Asked, askScopes, type Questions } from './ask-scopes.ts';
import { cachedRate } from './cached-rate.ts';
import { floorTimes, metricsWithFloor } from './floor.ts';
import { madeWorkspace } from './made-workspace.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { ownTimes } from './peers/own-times.ts';
import { asParameters, goalScopes, randomScopes, randomTerms } from './random-scopes.ts';
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
  // Nothing is timed while something is still being made ready.
  const groundswell = await openGroundswell({ home, warm: 'first' });
  const freshApi = () => apiOf(groundswell, home);
  const options = await groundswell.options();
  const scopes = randomScopes(options, scopeCount);
  const ask = async (name: string, path: string, parameters: URLSearchParams[], more: Partial<Questions> = {}) =>
    told(await askScopes({ name, paths: pathsOf(path, parameters), seconds, ...more }, freshApi));

  const asked: Asked[] = [];
  const goals = Object.entries(goalScopes(options));
  for (const { id, family } of groundswell.metrics()) {
    const path = `metrics/${id}`;
    const apart = Object.fromEntries(goals.map(([name, parameters]) => [name, pathsOf(path, parameters)]));
    asked.push(await ask(id, path, scopes.map(asParameters), { family, apart }));
  }
  const terms = randomTerms(scopeCount);
  const ofTerms = terms.map((term) => new URLSearchParams({ term }));
  asked.push(await ask('quotes of a term', 'quotes', ofTerms, { apart: { unfiltered: ['quotes'] } }));

  const alone = scopes.map((scope) => new URLSearchParams([...asParameters(scope), ['compare', 'none']]));
  const http = new Map<string, number[]>([['quotes of a term', asked.at(-1)!.times]]);
  for (const name of metricsWithFloor)
    http.set(name, (await ask(`${name}, no comparison`, `metrics/${name}`, alone)).times);
  const cachedPerSecond = await cachedRate(freshApi(), `metrics/themes?${asParameters(scopes[0]!)}`);
  await groundswell.close();
  const sql = await floorTimes(home, { scopes, terms }, seconds);
  const floors = [...sql.keys()].map((name) => {
    const through = http.get(name) ?? [];
    // Where the time was up, the same scopes of both.
    return { name, http: through, sql: (sql.get(name) ?? []).slice(0, through.length) };
  });
  return { scopes: scopeCount, asked, floors, cachedPerSecond };
}

function pathsOf(path: string, parameters: URLSearchParams[]): string[] {
  return parameters.map((one) => `${path}?${one}`);
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
