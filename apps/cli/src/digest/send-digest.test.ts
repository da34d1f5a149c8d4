import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createMemoryGroundswell } from '@groundswell/api/testing';
import type { Groundswell } from '@groundswell/contract';
import { openWorkspace } from '@groundswell/workspace';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { sendDueDigest } from './send-digest.ts';

const now = new Date('2026-11-25T12:00:00Z');
const servers: SMTPServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A mail server on this machine, and the mails that it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onData(stream, { envelope }, done) {
      void text(stream).then((message) => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), message });
        done();
      });
    },
    ...options,
  });
  // It tells of a client that it refused, too.
  server.on('error', () => undefined);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { mails, smtp: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

const settingsFor = (smtp: string) => ({
  ...{ every: 'weekly' as const, view: 'executive' as const, link: 'https://groundswell.example/', smtp },
  to: ['amber@heron.example', 'blue@heron.example'],
  from: 'groundswell@heron.example',
});

/** A workspace in memory of which something is loaded. */
function loaded(): Groundswell {
  const groundswell = createMemoryGroundswell();
  return { ...groundswell, options: async () => ({ ...(await groundswell.options()), asOf: '2026-09-23' }) };
}

it('sends one mail to all, with its words as HTML and as text', async () => {
  const { mails, smtp } = await mailServer();
  expect(await sendDueDigest(loaded(), settingsFor(smtp), { now })).toBe('week-2026-11-23');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.to).toEqual(['amber@heron.example', 'blue@heron.example']);
  expect(mails[0]?.message).toContain('Subject: Groundswell: Lines, no period');
  expect(mails[0]?.message).toContain('Content-Type: text/plain');
  expect(mails[0]?.message).toContain('Content-Type: text/html');
  expect(mails[0]?.message).toContain('Nobody posted in this period.');
});

it('sends it once, however often and by however many it is tried, and the next week again', async () => {
  const { mails, smtp } = await mailServer();
  const groundswell = loaded();
  const send = (at = now) => sendDueDigest(groundswell, settingsFor(smtp), { now: at });
  const sent = await Promise.all([send(), send(), send()]);
  expect(sent.filter((period) => period !== null)).toEqual(['week-2026-11-23']);
  expect(await send(new Date('2026-11-30T12:00:00Z'))).toBe('week-2026-11-30');
  expect(mails).toHaveLength(2);
});

it('tries again where no mail was taken', async () => {
  const groundswell = loaded();
  await expect(sendDueDigest(groundswell, settingsFor('smtp://127.0.0.1:1'), { now })).rejects.toThrow(/tried again/);
  const refusing = await mailServer({ onRcptTo: (_, __, done) => done(new Error('No such address here')) });
  await expect(sendDueDigest(groundswell, settingsFor(refusing.smtp), { now })).rejects.toThrow(/tried again/);
  const { mails, smtp } = await mailServer();
  expect(await sendDueDigest(groundswell, settingsFor(smtp), { now })).toBe('week-2026-11-23');
  expect(mails).toHaveLength(1);
});

it('does not send again what may have arrived', async () => {
  const lost = await mailServer({
    onData(stream, { id }) {
      // Takes the mail and goes away without a word.
      void text(stream).then(() => {
        for (const connection of servers.at(-1)?.connections ?? [])
          if (connection.id === id) connection._socket?.destroy();
      });
    },
  });
  const groundswell = loaded();
  await expect(sendDueDigest(groundswell, settingsFor(lost.smtp), { now })).rejects.toThrow(/may have arrived/);
  const { mails, smtp } = await mailServer();
  expect(await sendDueDigest(groundswell, settingsFor(smtp), { now })).toBeNull();
  expect(mails).toEqual([]);
});

it('sends what a server that died had taken on, an hour later and once, with two servers', async () => {
  const { mails, smtp } = await mailServer();
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-digest-'));
  let at = now.getTime();
  const open = async () => {
    const store = await openWorkspace(join(folder, 'workspace.db'), () => new Date(at));
    return { groundswell: { ...loaded(), digests: store.digests }, close: store.close };
  };
  const [one, other] = [await open(), await open()];
  // It died before it had written anything.
  await one.groundswell.digests.claim('week-2026-11-23');
  const both = () =>
    Promise.all(
      [one, other].map(({ groundswell }) => sendDueDigest(groundswell, settingsFor(smtp), { now: new Date(at) })),
    );
  expect(await both()).toEqual([null, null]);
  at += 60 * 60_000;
  expect((await both()).filter((period) => period !== null)).toEqual(['week-2026-11-23']);
  at += 60 * 60_000;
  expect(await both()).toEqual([null, null]);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.message).toContain('Message-ID: <groundswell-week-2026-11-23@heron.example>');
  one.close();
  other.close();
  await rm(folder, { recursive: true });
});

it('sends nothing where writing took so long that another may send it', async () => {
  const { mails, smtp } = await mailServer();
  const groundswell = loaded();
  let hours = 0;
  const clock = () => 60 * 60_000 * hours++;
  await expect(sendDueDigest(groundswell, settingsFor(smtp), { now, clock })).rejects.toThrow(/took too long/);
  expect(mails).toEqual([]);
});

it('sends nothing where nothing is loaded, and claims nothing', async () => {
  const { mails, smtp } = await mailServer();
  const groundswell = createMemoryGroundswell();
  expect(await sendDueDigest(groundswell, settingsFor(smtp), { now })).toBeNull();
  expect(await groundswell.digests.claim('week-2026-11-23')).toBe(true);
  expect(mails).toEqual([]);
});
