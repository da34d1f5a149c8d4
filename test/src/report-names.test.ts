import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import {
  type ChatReport,
  type Groundswell,
  type MemberRecord,
  questionSchema,
  type ReportNames,
  type SourceRecord,
  type Viewer,
} from '@groundswell/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeExport } from './write-export.ts';

const people: Record<string, { name: string; handle: string }> = {
  u1: { name: 'Amber Otter', handle: 'amb_otter' },
  u2: { name: 'Teal Newt', handle: 'tealtime' },
  u3: { name: 'Coral Crab', handle: 'ccrab9' },
  u4: { name: 'Olive Finch', handle: 'olive.finch' },
  u5: { name: 'jade heron, phd', handle: 'jay5' },
};
/** People whom the chat mentions and no record knows. */
const mentionedOnly = ['guerilla_heron', 'plumwren'];
const spoken: [member: string, text: string][] = [
  ['u1', 'Welcome to the chat, says Amber Otter (@amb_otter). Our guest is @plumwren'],
  ['u1', 'Q1: What would tealtime ask Coral Crab?'],
  ['u2', 'A1 fear, as AMBER OTTER said. tealtime tealtime tealtime'],
  ['u3', 'RT @tealtime: A1 fear, as amber otter said'],
  ['u4', 'A1 fear again, see https://twitter.com/ccrab9/status/12 and http://olive.finch.example.org/a'],
  ['u1', 'Q2: Who helps?'],
  ['u2', 'A2 Coral helps, and @Olive\u00a0Finch, write to teal@newt.example.org'],
  ['u3', 'A2 RT @guerilla_heron: guerilla_heron helps #TealNewt'],
  ['u4', 'A2 fear of tealtime https://tealtime.example.net/profile https://example.org/paper'],
  ['u1', 'Q3: And now?'],
  ['u2', 'A3 thanks Olive Finch, Amber and ccrab9; linkedin.com/in/teal-newt'],
  ['u3', 'A3 thank you @amb_otter @plumwren'],
  ['u4', '=HYPERLINK("https://x.com/tealtime")'],
  ['u5', 'A3 says Jade, with a PhD'],
];

function records(): SourceRecord[] {
  const start = Date.parse('2024-01-05T18:00:00Z');
  const members = Object.entries(people).map(
    ([member, one]): MemberRecord => ({ type: 'member', community: 'c', member, ...one }),
  );
  return [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'amb_otter-circle' },
    ...members,
    ...spoken.map(([member, text], place): SourceRecord => {
      const at = new Date(start + place * 120_000).toISOString();
      const kind = text.includes('RT @') ? 'reshare' : 'start';
      return { type: 'post', community: 'c', channel: 'general', post: `p${place}`, member, kind, at, text };
    }),
  ];
}

const asked = (names: ReportNames, view: Viewer = 'lead') => ({ names, view, codebook: 'mindset' });
const formats = ['html', 'md', 'csv'] as const;
const told = [
  ...Object.values(people).flatMap(({ name, handle }) => [name, handle, name.replace(' ', '')]),
  ...mentionedOnly,
  ...['newt.example.org', 'teal-newt', 'Amber', 'Coral', 'Jade', 'Heron'],
];

let folder: string;
let groundswell: Groundswell;
let chat: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-report-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
  await groundswell.ingest([await writeExport(folder, 'chat', records())], { timezone: 'UTC' });
  chat = (await groundswell.chats.list('lead'))[0]!.chat;
  await groundswell.reports.write(
    chat,
    'introduction',
    'Thanks to **Teal Newt** and [tealtime](https://x.com/tealtime).',
  );
  await groundswell.reports.write(chat, 'Q1', 'Coral Crab said it before @guerilla_heron did.');
  await groundswell.reports.write(chat, 'closing', 'Ask Olive Finch, olive.finch@example.org.');
});
afterAll(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

async function published(names: ReportNames, view: Viewer = 'lead'): Promise<string[]> {
  const report = await groundswell.reports.report(chat, asked(names, view));
  const { chat: _, ...shown } = report;
  const files = await Promise.all(
    formats
      .filter((format) => view === 'lead' || format !== 'csv')
      .map((format) => groundswell.reports.publish(chat, format, asked(names, view))),
  );
  // The fonts that HTML holds are no text.
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes).replace(/base64,[\w+/=]+/g, ''));
  return [JSON.stringify(shown), ...texts];
}

it('shows names in every format where they are to be shown', async () => {
  for (const text of await published('full')) expect(text).toContain('Teal Newt');
});

it.each<[ReportNames, Viewer]>([
  ['none', 'lead'],
  ['pseudonym', 'lead'],
  ['full', 'executive'],
])('leaves no name or handle of anybody who wrote or is mentioned in any format: %s, %s', async (names, view) => {
  for (const text of await published(names, view)) {
    expect(told.filter((name) => text.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
    // Nothing by which somebody with the export could find the post.
    expect(text).not.toMatch(/"post":|twitter\.com\/|x\.com\/|linkedin\.com\//);
  }
});

it('calls a file after a chat whose title names somebody as the report does', async () => {
  await groundswell.chats.change(chat, { title: 'With Teal Newt' });
  const { filename } = await groundswell.reports.publish(chat, 'md', asked('none'));
  expect(filename).toBe('With-somebody.md');
  expect((await groundswell.reports.publish(chat, 'md', asked('full'))).filename).toBe(`${chat}.md`);
  await groundswell.chats.change(chat, { title: null });
});

it.each<ReportNames>(['pseudonym', 'none'])('shows the chat itself as its report does: %s', async (names) => {
  const [shown, report] = await Promise.all([
    groundswell.chats.show(chat, 'lead', names),
    groundswell.reports.report(chat, asked(names)),
  ]);
  const words = ({ author, text }: { author: string | null; text: string }) => ({ author, text });
  expect(shown.posts.map(words)).toEqual(report.transcript.map(words));
  const { chat: _, ...page } = shown;
  const text = JSON.stringify(page).toLowerCase();
  expect(told.filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
});

it('tells an executive of chats as their reports do: no name in titles, questions and the facilitator’s words, and no key', async () => {
  await groundswell.chats.change(chat, { title: 'With Teal Newt' });
  const about = questionSchema.parse({ view: 'executive' });
  const [list, texts, chats, asking, keys, options] = await Promise.all([
    groundswell.chats.list('executive'),
    groundswell.reports.texts(chat, 'executive'),
    groundswell.answer('chats', about),
    groundswell.answer('chat-questions', about),
    groundswell.chats.show(chat, 'lead').then(({ posts }) => posts.map(({ post }) => post)),
    groundswell.options('executive'),
  ]);
  await groundswell.chats.change(chat, { title: null });
  expect(list[0]!.title).toBe('With somebody');
  const words = [list, texts, chats.rows, asking.rows, options]
    .map((one) => JSON.stringify(one).replaceAll(chat, ''))
    .join('\n');
  // The channel's name is what it is filtered by.
  const found = words.toLowerCase().replaceAll(/"(?:channel|name)":"amb_otter-circle"/g, '');
  expect(told.filter((name) => found.includes(name.toLowerCase()))).toEqual([]);
  expect(keys.filter((key) => words.includes(key))).toEqual([]);
});

it('leaves out authors and hosts with their names, and keeps what tells of nobody', async () => {
  const report = await groundswell.reports.report(chat, asked('none'));
  expect(report.hosts).toEqual([]);
  expect(report.transcript.filter(({ author }) => author !== null)).toEqual([]);
  expect(report.transcript.map(({ text }) => text).join('\n')).toContain('https://example.org/paper');
  expect(report.questions[0]!.terms.map(({ term }) => term)).toContain('fear');
  expect(report.links).toEqual([{ address: 'https://example.org/paper', posts: 1, people: 1, by: [] }]);
});

it('calls each person by one pseudonym throughout, in every format, in the order of the transcript', async () => {
  const [full, pseudonym] = await Promise.all([
    groundswell.reports.report(chat, asked('full')),
    groundswell.reports.report(chat, asked('pseudonym')),
  ]);
  expect(full.links.map(({ by }) => by)).toEqual(full.links.map(() => ['Olive Finch']));
  expect(pseudonym.links).toEqual([{ address: 'https://example.org/paper', posts: 1, people: 1, by: ['Person 5'] }]);
  const pairs = (one: ChatReport, other: ChatReport) =>
    new Set(one.transcript.map(({ author }, place) => `${author} ${other.transcript[place]!.author}`));
  expect([...pairs(full, pseudonym)]).toEqual([
    'Amber Otter Person 1',
    'Teal Newt Person 3',
    'Coral Crab Person 4',
    'Olive Finch Person 5',
    'jade heron, phd Person 7',
  ]);
  expect(pseudonym.hosts).toEqual(['Person 1']);
  const texts = pseudonym.transcript.map(({ text }) => text);
  expect(texts[0]).toBe('Welcome to the chat, says Person 1 (Person 1). Our guest is Person 2');
  expect(texts[3]).toBe('RT Person 3: A1 fear, as Person 1 said');
  expect(pseudonym.introduction).toContain('Thanks to **Person 3** and [Person 3](');
  const again = await groundswell.reports.report(chat, asked('pseudonym'));
  expect(again.transcript).toEqual(pseudonym.transcript);
});
