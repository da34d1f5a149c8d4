import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Groundswell, questionSchema, type SourceRecord } from '@groundswell/contract';
import { expect, it, onTestFinished } from 'vitest';
import { openGroundswell } from './open-groundswell.ts';

const at = (hour: number) => `2024-01-05T${String(hour).padStart(2, '0')}:00:00Z`;
const said = (post: string, member: string, hour: number, text: string, thread?: string): SourceRecord => ({
  ...{ type: 'post', community: 'c', channel: 'general', post, member, at: at(hour), text },
  ...(thread ? { kind: 'reply', thread } : { kind: 'start' }),
});
const records: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'member', community: 'c', member: 'amber', name: 'Amber Otter' },
  said('1', 'amber', 9, 'We tried the short list. I was afraid that nobody would come.'),
  said('2', 'coral', 10, 'How many people came to the first one?', '1'),
  said('3', 'coral', 11, 'The new rota saved us an hour, thanks Amber.'),
  said('4', 'teal', 12, 'Lunch is at noon.'),
];

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-stories-'));
  const file = join(folder, 'company.ndjson');
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([file], {});
  onTestFinished(async () => {
    await groundswell.close();
    await rm(folder, { recursive: true });
  });
  const list = async (filters = {}) => groundswell.stories.list(questionSchema.parse(filters), { limit: 10 });
  return { groundswell, file, list };
}
const short = (text: string) => text.split('.')[0];
const key = async ({ quotes }: Groundswell, text: string) =>
  (await quotes(questionSchema.parse({}), { limit: 50 })).quotes.find((quote) => quote.text.startsWith(text))!.post;

it('tells stories with what they tell of, what was answered, and what is asked for marked', async () => {
  const { list } = await opened();
  const { stories, total } = await list();
  expect(total).toBe(2);
  expect(stories.map(({ text, answered, kinds }) => [short(text), answered, kinds.length])).toEqual([
    ['We tried the short list', 1, 1],
    ['The new rota saved us an hour, thanks Amber', 0, 2],
  ]);
  expect(stories[0]?.answers.map(({ text, direct }) => [text, direct])).toEqual([
    ['How many people came to the first one?', true],
  ]);
  const [about] = (await list({ theme: 'fear' })).stories;
  expect(about?.marks.map(({ start, end }) => about.text.slice(start, end))).toEqual(['We tried', 'afraid']);
});

it('keeps pins, notes and their order through a rebuild and a new import, and lets them go', async () => {
  const { groundswell, file, list } = await opened();
  const { stories } = groundswell;
  const before = groundswell.version();
  const [rota, lunch] = [await key(groundswell, 'The new rota'), await key(groundswell, 'Lunch')];
  await stories.pin(rota);
  await stories.pin(lunch);
  await stories.note(lunch, ' Told at the March meeting ');
  await stories.order([lunch, rota]);
  expect(groundswell.version()).not.toBe(before);
  await groundswell.rebuild();
  for (const { id } of await groundswell.imports()) await groundswell.removeImport(id);
  expect((await list()).stories).toEqual([]);
  await groundswell.ingest([file], {});
  const page = await list();
  expect(page.stories.map(({ text, pin }) => [short(text), pin?.note])).toEqual([
    ['Lunch is at noon', 'Told at the March meeting'],
    ['The new rota saved us an hour, thanks Amber', ''],
    ['We tried the short list', undefined],
  ]);
  expect([page.total, page.pinned]).toEqual([3, 2]);
  await stories.unpin(lunch);
  expect((await list()).total).toBe(2);
});

it('takes the pinned ones along as text, or the first of all; refuses what is not there, and an executive', async () => {
  const { groundswell, list } = await opened();
  const { stories } = groundswell;
  const text = (view: 'lead' | 'executive' = 'lead') =>
    stories.asText(questionSchema.parse({ view }), { format: 'txt', names: 'pseudonym' });
  expect(await text()).toMatch(/Person 1, general[\s\S]*How many people[\s\S]*thanks Person 1/);
  await stories.pin((await list()).stories[1]!.post);
  expect(await text()).not.toMatch(/short list/);
  await expect(text('executive')).rejects.toMatchObject({ status: 403 });
  expect(await list({ view: 'executive' })).toMatchObject({ stories: [], hidden: true });
  await expect(stories.pin('12')).rejects.toMatchObject({ status: 404 });
  await expect(stories.note('12', 'x')).rejects.toMatchObject({ status: 404 });
  await expect(stories.order(['12'])).rejects.toMatchObject({ status: 404 });
});
