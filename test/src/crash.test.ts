import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openGroundswell } from '@groundswell/cli';
import type { SourceRecord } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { tableHashes } from './table-hashes.ts';
import { randomFrom } from './twins/random.ts';
import { withFolder } from './workspace-folder.ts';
import { writeExport } from './write-export.ts';

/** How often the server is killed: half as often as was asked of it once, for the sake of the test run's time; KILLS=50 does it all. */
const kills = Number(process.env.KILLS ?? 25);
/** Kills that one workspace lives through before it is made good. */
const killsPerHome = 5;

it(
  'a server that is killed at any moment leaves all of an import or none, and a repeat completes it',
  () =>
    withFolder(async (folder) => {
      const path = await writeExport(folder, 'export', records());
      const random = randomFrom(20_240_105);
      const nothing = await openedOnce(join(folder, 'nothing'));
      const clean = join(folder, 'clean');
      const first = await openGroundswell({ home: clean });
      await first.ingest([path], {});
      await first.close();
      const whole = await tableHashes(clean);

      let child = await loaded();
      // How long an import takes in a server that is freshly started: kills fall anywhere in it, and a little after.
      const calm = await underWay(child, join(folder, 'calm'), path);
      await calm.ended;
      const usual = performance.now() - calm.since;
      child.kill('SIGKILL');
      const left = { all: 0, none: 0 };
      let next = loaded();
      let [home, inHome] = ['', 0];
      for (let kill = 1; kill <= kills; kill += 1) {
        if (inHome === 0) home = join(folder, `home-${kill}`);
        child = await next;
        next = loaded();
        const { since } = await underWay(child, home, path);
        await setTimeout(since + random.next() * usual * 1.1 - performance.now());
        child.kill('SIGKILL');
        await once(child, 'exit');
        const found = await openedOnce(home);
        expect([0, 1], `after kill ${kill}`).toContain(found.imports);
        expect(found.tables, `after kill ${kill}`).toEqual(found.imports === 1 ? whole : nothing.tables);
        left[found.imports === 1 ? 'all' : 'none'] += 1;
        inHome += 1;
        if (found.imports === 0 && inHome < killsPerHome) continue;
        // Every other time, and always where nothing was kept: whoever was cut off imports again, not knowing what was kept.
        if (inHome % 2 === 1) expect(await repeated(home, path)).toEqual(whole);
        inHome = 0;
      }
      (await next).kill('SIGKILL');
      // Both happen, or the kills fell beside the imports.
      expect(Math.min(left.all, left.none)).toBeGreaterThan(0);
    }),
  // Many servers are started: minutes on a busy machine, and time alone must not fail it.
  900_000,
);

/** What a person finds who opens the workspace after a crash. */
async function openedOnce(home: string): Promise<{ imports: number; tables: Record<string, string> }> {
  const groundswell = await openGroundswell({ home });
  const imports = await groundswell.imports();
  await groundswell.close();
  return { imports: imports.length, tables: await tableHashes(home) };
}

/** The tables after a person has imported it again. */
async function repeated(home: string, path: string): Promise<Record<string, string>> {
  const groundswell = await openGroundswell({ home });
  await groundswell.ingest([path], {});
  await groundswell.close();
  return tableHashes(home);
}

async function loaded(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./crash-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await heard(child);
  return child;
}

/** What the child says next. @throws where it ends before it says anything. */
async function heard(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const gone = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`The server ended by itself, with ${code}.`);
  });
  const said = once(child, 'message', { signal: ended.signal }).then(([message]) => message);
  try {
    return await Promise.race([said, gone]);
  } finally {
    gone.catch(() => undefined);
    said.catch(() => undefined);
    ended.abort();
  }
}

/** Has the child serve the workspace and import the file. `since` is when it was asked to; `ended` settles when it has. */
async function underWay(child: ChildProcess, home: string, path: string) {
  const answered = heard(child);
  child.send(home);
  const url = await answered;
  const form = new FormData();
  form.append('files', new Blob([await readFile(path)]), 'export.ndjson');
  const since = performance.now();
  const asked = fetch(`${url}/api/imports`, { method: 'POST', body: form });
  const ended = asked.then(async (reply) => {
    const { job } = (await reply.json()) as { job: { id: string } };
    await (await fetch(`${url}/api/imports/jobs/${job.id}/events`)).text();
  });
  // Whoever kills the server hears no answer.
  ended.catch(() => undefined);
  return { since, ended };
}

/** Small, so that a kill every few milliseconds of it is worth something; with every kind of record. */
function* records(): Generator<SourceRecord> {
  const place = { community: 'c', channel: 'general' };
  yield { type: 'community', community: 'c', name: 'Company', covered_to: '2024-02-01' };
  yield { type: 'channel', ...place, name: 'general' };
  for (let at = 0; at < 20; at += 1) {
    yield { type: 'member', community: 'c', member: `m${at}`, name: `Amber Otter ${at}` };
    yield { type: 'membership', ...place, member: `m${at}` };
  }
  yield {
    type: 'chat',
    ...place,
    chat: 'first',
    title: 'First',
    at: '2024-01-05T10:00:00Z',
    questions: [{ question: 'Q1', text: 'What did you learn?' }],
  };
  for (let at = 0; at < 300; at += 1) {
    const moment = new Date(Date.UTC(2024, 0, 1) + at * 3_600_000).toISOString();
    const text = `We tried way ${at % 97} with team ${at % 31} and learned to trust small steps.`;
    const thread = at % 3 === 0 ? {} : { thread: `p${at - (at % 3)}` };
    const kind = at % 3 === 0 ? 'start' : 'reply';
    yield { type: 'post', ...place, post: `p${at}`, member: `m${at % 20}`, kind, ...thread, at: moment, text };
    if (at % 10 === 0) yield { type: 'reaction', ...place, post: `p${at}`, member: `m${(at + 1) % 20}`, emoji: '👍' };
  }
}
