import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryGroundswell } from '@groundswell/api/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCli } from './testing/make-cli.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A server on a free port over a workspace in memory, and a command line of another process on the same folder. */
async function serving(groundswell = createMemoryGroundswell()) {
  const stopping = new AbortController();
  const server = makeCli({ stop: stopping.signal, openEngine: async () => groundswell });
  const ended = server.run('serve', '--port', '0');
  ends.push(() => {
    stopping.abort();
    return ended;
  });
  const file = join(server.home, 'server.json');
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('}')).toBe(true);
  const client = makeCli({ home: server.home, folder: server.folder });
  return { server, client, groundswell, file, stop: () => stopping.abort(), ended };
}

describe('while a server holds the workspace', () => {
  test('commands are handed to it', async () => {
    const { client, groundswell, server } = await serving();
    mkdirSync(join(server.folder, 'export/general'), { recursive: true });
    writeFileSync(join(server.folder, 'export/general/1.txt'), 'one\ntwo');
    writeFileSync(join(server.folder, 'a "quoted" name.txt'), 'three');
    const ingested = await client.run('ingest', 'export', 'a "quoted" name.txt', '--community', 'Otters', '--json');
    expect(ingested.said).toBe('');
    expect(JSON.parse(ingested.printed)).toMatchObject({ imports: [{ community: 'Otters', kept: 3 }] });
    expect(await groundswell.imports()).toHaveLength(1);
    const answered = await client.run('metric', 'contributors', '--team', 'a', '--team', 'b', '--json');
    expect(JSON.parse(answered.printed)).toMatchObject({ total: { posts: 3 } });
    expect(groundswell.asked[0]).toContain('"team":["a","b"]');
    expect((await client.run('sources')).printed).toContain('Records');
    const { imports } = JSON.parse((await client.run('imports', '--json')).printed);
    expect((await client.run('remove', imports[0].id)).code).toBe(0);
    expect((await client.run('rebuild')).code).toBe(0);
    expect(await groundswell.imports()).toEqual([]);
    expect(client.opened()).toBe(0);
  });

  test('refusals keep their sentences and exit codes', async () => {
    const { client, server } = await serving();
    writeFileSync(join(server.folder, 'notes.txt'), 'not an export');
    expect(await client.run('ingest', 'notes.txt')).toEqual({
      code: 1,
      printed: '',
      said: 'The upload is no export that is known here.',
    });
    expect(await client.run('metric', 'happiness')).toMatchObject({ code: 1, said: 'There is no metric "happiness".' });
    expect(await client.run('metric', 'contributors', '--team', 'Fault')).toMatchObject({ code: 1, printed: '' });
  });

  test('files of one name from two folders are both handed over', async () => {
    const { client, groundswell, server } = await serving();
    for (const name of ['one', 'two']) {
      mkdirSync(join(server.folder, name));
      writeFileSync(join(server.folder, name, 'chat.txt'), name);
    }
    expect((await client.run('ingest', 'one/chat.txt', 'two/chat.txt')).code).toBe(0);
    expect((await groundswell.imports())[0]?.kept).toBe(2);
  });

  test('an interrupted import is cancelled on the server', async () => {
    let seen: AbortSignal | undefined;
    const groundswell = createMemoryGroundswell({
      beforeIngest: (signal) =>
        new Promise((_resolve, reject) => {
          seen = signal;
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    const { server } = await serving(groundswell);
    const interrupt = new AbortController();
    const client = makeCli({ home: server.home, folder: server.folder, stop: interrupt.signal });
    writeFileSync(join(server.folder, 'chat.txt'), 'one');
    const run = client.run('ingest', 'chat.txt');
    await expect.poll(() => seen).toBeDefined();
    interrupt.abort();
    expect(await run).toMatchObject({ code: 1, said: 'Stopped; nothing of it was kept.' });
    expect(seen?.aborted).toBe(true);
    expect(await groundswell.imports()).toEqual([]);
  });

  test('a second server is refused with the address of the first', async () => {
    const { client, file } = await serving();
    const { url } = JSON.parse(readFileSync(file, 'utf8'));
    expect(await client.run('serve', '--port', '0')).toMatchObject({ code: 1, said: expect.stringContaining(url) });
  });
});

test('a server that is stopped ends with 0 at once and takes its note away', async () => {
  const { file, stop, ended, server } = await serving();
  const url = JSON.parse(readFileSync(file, 'utf8')).url;
  stop();
  const { code, printed } = await ended;
  expect([code, existsSync(file)]).toEqual([0, false]);
  expect(printed).toContain(`Groundswell is at ${url}`);
  await expect(fetch(`${url}/api/health`)).rejects.toThrow();
  expect(server.opened()).toBe(0);
});

test('a port that is taken is said with a way out', async () => {
  const { file } = await serving();
  const { port } = new URL(JSON.parse(readFileSync(file, 'utf8')).url);
  const { code, said } = await makeCli().run('serve', '--port', port);
  expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
});
