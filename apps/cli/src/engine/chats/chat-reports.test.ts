import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';
import { expect, it, onTestFinished } from 'vitest';
import { openGroundswell } from '../open-groundswell.ts';

const records: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  {
    ...{ type: 'chat', community: 'c', channel: 'general', chat: 'told', title: 'Told', at: '2024-01-05' },
    questions: [{ question: 'Q1', text: 'Why?' }],
  },
  {
    ...{ type: 'post', community: 'c', channel: 'general', post: '1', kind: 'start', at: '2024-01-05' },
    ...{ text: 'We tried it.', chat: 'told', question: 'Q1' },
  },
];

it('keeps what a facilitator writes for the report of a chat', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-reports-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a.ndjson'), records.map((record) => JSON.stringify(record)).join('\n'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([join(folder, 'a.ndjson')], { timezone: 'UTC' });
  const { reports } = groundswell;

  await reports.write('told', 'introduction', '  One\r\n\r\ntwo \n');
  await reports.write('told', 'Q1', 'Why indeed');
  const texts = { introduction: 'One\n\ntwo', comments: { Q1: 'Why indeed' }, closing: '' };
  expect(await reports.texts('told', 'lead')).toEqual(texts);
  expect(await reports.write('told', 'Q1', ' ')).toEqual({ ...texts, comments: {} });
  await expect(reports.texts('told', 'executive')).rejects.toThrow('An executive reads');
  await expect(reports.write('other', 'Q1', 'x')).rejects.toThrow('There is no chat “other” (any more).');
  await expect(reports.write('told', 'middle', 'x')).rejects.toThrow('must be introduction');
  await groundswell.close();
});
