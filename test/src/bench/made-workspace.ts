import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { projectRoot } from '../project-root.ts';
import { type PhaseTimes, phaseWatch } from './import-phases.ts';
import { writeRoster } from './invented-roster.ts';
import { peopleFor } from './slack-million.ts';
import { timed } from './spread.ts';

/** What importing the made messages took. */
export interface MadeWorkspace {
  messages: number;
  posts: number;
  people: number;
  /** From the call to the warehouse that answers, the roster's import not among it. */
  importSeconds: number;
  /** Processor time of the same, all threads together: on a busy machine the better measure. */
  importCpuSeconds: number;
  phases: PhaseTimes[];
  /** The roster as a second import, which builds the warehouse anew. */
  rosterSeconds: number;
  bytesOnDisk: number;
  recordBytes: number;
  warehouseBytes: number;
  /** The most that the process held until the import was done, and before it began. */
  peakMegabytes: number;
  megabytesBefore: number;
}

/** Makes the workspace `home` in `folder`, or takes the one that an earlier run left there. @throws Error where that one has another size. */
export async function madeWorkspace(folder: string, messages: number): Promise<MadeWorkspace> {
  const note = join(folder, 'made.json');
  if (!existsSync(note)) {
    const made = await makeWorkspace(folder, messages);
    await writeFile(note, JSON.stringify(made, null, 2));
    return made;
  }
  const made: MadeWorkspace = JSON.parse(await readFile(note, 'utf8'));
  if (made.messages !== messages) throw new Error(`The kept workspace has ${made.messages} messages, not ${messages}.`);
  return made;
}

async function makeWorkspace(folder: string, messages: number): Promise<MadeWorkspace> {
  const [home, slack, roster] = [join(folder, 'home'), join(folder, 'slack'), join(folder, 'roster.csv')];
  // What an interrupted import left behind.
  await rm(home, { recursive: true, force: true });
  await writeSlack(slack, messages);
  const people = peopleFor(messages);
  writeRoster(roster, people);
  const megabytesBefore = megabytes();
  const groundswell = await openGroundswell({ home });
  const before = process.cpuUsage();
  const phases = phaseWatch();
  const imported = await timed(() => groundswell.ingest([slack], {}, { progress: phases.progress }));
  const cpu = process.cpuUsage(before);
  const peakMegabytes = megabytes();
  const listed = await timed(() => groundswell.ingest([roster], {}));
  await groundswell.close();
  await Promise.all([slack, `${slack}-${messages}`].map((path) => rm(path, { recursive: true })));
  return {
    messages,
    posts: imported.result.reduce((sum, { kept }) => sum + kept, 0),
    people,
    importSeconds: imported.ms / 1000,
    importCpuSeconds: (cpu.user + cpu.system) / 1e6,
    phases: phases.times(),
    rosterSeconds: listed.ms / 1000,
    bytesOnDisk: await folderBytes(home),
    recordBytes: await folderBytes(join(home, 'records')),
    warehouseBytes: await folderBytes(join(home, 'warehouse')),
    peakMegabytes,
    megabytesBefore,
  };
}

/** Writes the export, unless an earlier run wrote it to its end: ten million messages take minutes. */
async function writeSlack(slack: string, messages: number): Promise<void> {
  const written = `${slack}-${messages}`;
  if (existsSync(written)) return;
  await rm(slack, { recursive: true, force: true });
  await mkdir(slack, { recursive: true });
  // A process of its own: what writing holds in memory is no part of what an import holds.
  const writer = ['scripts/run.mjs', 'test/src/bench/write-million.ts', slack, `${messages}`];
  execFileSync(process.execPath, writer, { cwd: projectRoot, stdio: 'inherit' });
  await writeFile(written, '');
}

/** The most memory that this process has held, as the system counts it, in kB on Linux and macOS (libuv). */
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

async function folderBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}
