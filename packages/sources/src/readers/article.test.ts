import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { openInput } from '../input/open-input.ts';
import { filesOf } from '../testing/files-of.ts';
import { ledgerOf, postsIn, readAll } from '../testing/read-all.ts';
import article from './article.ts';

async function fixture(name: string, options = {}) {
  const input = await openInput([fileURLToPath(new URL(`./fixtures/article/${name}`, import.meta.url))]);
  return readAll(article, input.files, { timezone: 'UTC', ...options });
}

describe('the article reader', () => {
  it('makes the article a post and its comments replies to it', async () => {
    const [post, first, second, third] = postsIn(await fixture('comments'));
    expect(post).toMatchObject({ member: 'amber otter', at: '2024-05-02', kind: 'start' });
    expect(post?.text).toMatch(
      /^The desk beside yours\n\nMost of what .*\n\n1\. Asking aloud\n\n2\. Being asked\n\nIs that .*Hardly\.$/s,
    );
    expect(first).toMatchObject({
      member: 'teal newt',
      kind: 'reply',
      parent: post?.post,
      at: '2024-05-03T16:05:00.000Z',
    });
    expect(first?.text).toBe('My desk has wheels. It helps:\n• asking\n• being asked');
    expect(second?.member).toBeUndefined();
    expect(third).toMatchObject({ member: 'amber otter', text: 'Thank you both!', at: '2024-05-02' });
  });

  it('makes a live-blog a chat with its questions, and nobody the author of its notes', async () => {
    const all = await fixture('live-blog');
    expect(all.find((one) => one.type === 'chat')).toMatchObject({
      title: 'An hour about asking #lanternhour',
      at: '2024-05-08',
      questions: [
        { question: 'Q1', text: 'Where do you ask first?' },
        { question: 'Q2', text: 'Who answers when everybody is busy?' },
        { question: 'Q3', text: 'How do you know that an answer was good?' },
      ],
    });
    const posts = postsIn(all);
    expect(posts.filter((post) => post.question === 'Q3').map((post) => post.text)).toEqual(['It is used twice.']);
    expect(posts[0]?.text).toContain('Wrapping it up\n\nAsk aloud');
    expect(posts.at(-1)).toMatchObject({ member: 'indigo heron', text: 'I would add: ask twice.' });
  });

  it('finds comments without a heading, and no words of a newsletter', async () => {
    const posts = postsIn(await fixture('names-only', { date: '2024-05-02' }));
    expect(posts.map((post) => post.member)).toEqual([undefined, 'anna marten', 'lunchlover']);
    expect(posts[0]?.text).not.toContain('newsletter');
    expect(posts[1]?.text).toBe('I hear that too, every month.\n\nIn our house we began with lunch.');
  });

  it('asks for the day or the zone that it lacks', async () => {
    await expect(fixture('names-only')).rejects.toThrow(/--date/);
    await expect(fixture('comments', { timezone: undefined })).rejects.toThrow(/--timezone/);
  });

  it('takes neither a chat nor a text without comments for an article', async () => {
    const texts = [
      'Q1: Why?\n- because\nQ2: Who?\n- me\n1 comment:\nAmber said...\nyes',
      'A sentence.\n\nAnother.\nHe says:\nno',
    ];
    for (const text of texts) {
      const files = filesOf({ 'a.txt': text });
      expect(await article.accepts(files)).toBe(0);
      await expect(readAll(article, files, { date: '2024-05-02' })).rejects.toThrow(Refusal);
    }
  });
});

const seeds = fileURLToPath(new URL('../../../../../shared/seeds', import.meta.url));
const seedNames = existsSync(seeds) ? readdirSync(seeds) : [];

const real = [
  { number: '001', comments: ['chris maclaren', 'harold jarche'], left: {}, questions: 10 },
  {
    number: '003',
    comments: [undefined, 'lisa tantro', 'daron izatt', 'norman', 'mike'],
    left: { 'system notice': 3 },
    questions: 0,
  },
  { number: '004', comments: ['jordan frank', 'activatelearning'], left: {}, questions: 0 },
];

describe.each(real)('the real article $number', ({ number, comments, left, questions }) => {
  const isHere = seedNames.length > 0;
  it(isHere ? 'is recognised and gives its comments' : 'is not here, and its test was left out', async () => {
    if (!isHere) return;
    const input = await openInput([`${seeds}/${seedNames.find((name) => name.startsWith(number))}`]);
    expect((await detect(input.files))?.reader.id).toBe('article');
    const all = await readAll(article, input.files, { date: '2020-01-01' });
    expect(
      postsIn(all)
        .filter((post) => post.kind === 'reply')
        .map((post) => post.member),
    ).toEqual(comments);
    expect(ledgerOf(all).leftOut).toEqual(left);
    const chat = all.find((one) => one.type === 'chat');
    expect(chat?.type === 'chat' ? chat.questions.length : 0).toBe(questions);
  });
});
