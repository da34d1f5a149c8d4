import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { scopeFor } from './scope.ts';
import { readPeriod, type Span, wholeSpan } from './spans.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { person, post, reaction, record, reply } from './testing/tiny-records.ts';

const { ask, query } = sharedCommunity([
  person('amber', { team: 'Care' }),
  person('coral', { team: 'Build' }),
  record({
    type: 'chat',
    community: 'company',
    channel: 'general',
    chat: 'first',
    title: 'First',
    at: '2024-01-05',
    questions: [{ question: 'Q1', text: 'Why?' }],
  }),
  post('care', 'amber', '2024-01-01T09:00', { words: ['budget'], themes: ['trust'] }),
  post('build', 'coral', '2024-01-02T09:00', { words: ['trust', 'budget'], negated: ['fear'], language: 'de' }),
  reply('answer', 'care', 'coral', '2024-01-03T09:00'),
  post('idea', 'amber', '2024-01-04T09:00', { channel: 'ideas', language: null }),
  post('q1', 'teal', '2024-01-05T09:00', { chat: 'first', question: 'Q1' }),
  post('q2', 'teal', '2024-01-05T10:00', { chat: 'first', question: 'Q2' }),
  post('away', 'teal', '2024-01-06T09:00', { community: 'sister', channel: 'ideas' }),
  reaction('care', 'coral', '2024-01-02T09:00'),
  reaction('idea', 'teal', '2024-01-04T10:00', { channel: 'ideas' }),
]);

/** The posts in scope, by their own words. */
async function scopeOf(asked: QuestionInput): Promise<string[]> {
  const question = questionSchema.parse(asked);
  const sql = 'select t.text from scope join texts as t on t.post_id = scope.post_id order by t.text';
  const period = { from: question.from ?? '2024-01-01', to: question.to ?? '2024-12-31' };
  const { before, values } = scopeFor(sql, question, [wholeSpan(period)]);
  return (await query(`with ${before} ${sql}`, values)).map(({ text }) => String(text));
}

describe('a filter narrows the scope', () => {
  it.each<[string, QuestionInput, string[]]>([
    ['nothing', {}, ['answer', 'away', 'build', 'care', 'idea', 'q1', 'q2']],
    ['days, both included', { from: '2024-01-02', to: '2024-01-04' }, ['answer', 'build', 'idea']],
    ['a community', { community: 'sister' }, ['away']],
    ['either of two communities', { community: ['sister', 'company'], from: '2024-01-06' }, ['away']],
    ['a channel of any community', { channel: 'ideas' }, ['away', 'idea']],
    ['a channel of one community', { channel: 'sister/ideas' }, ['away']],
    ['a channel and a community', { channel: 'ideas', community: 'company' }, ['idea']],
    ['either of two channels', { channel: ['company/ideas', 'sister/ideas'] }, ['away', 'idea']],
    ['the author’s team', { team: 'Care' }, ['care', 'idea']],
    ['either of two teams', { team: ['Care', 'Build'] }, ['answer', 'build', 'care', 'idea']],
    ['a language', { language: 'de' }, ['build']],
    ['either of two languages', { language: ['de', 'en'], to: '2024-01-04' }, ['answer', 'build', 'care']],
    ['a chat', { chat: 'first' }, ['q1', 'q2']],
    ['a question', { question: 'Q1' }, ['q1']],
    ['a chat’s question', { chat: 'first', question: 'Q2' }, ['q2']],
    ['a word', { term: 'budget' }, ['build', 'care']],
    ['a theme', { theme: 'trust' }, ['care']],
    ['a theme that is only negated', { theme: 'fear' }, []],
    ['two things at once', { team: 'Build', term: 'budget' }, ['build']],
  ])('%s', async (_, asked, texts) => {
    expect(await scopeOf(asked)).toEqual(texts);
  });
});

it('takes the team of who reacted for reactions, and the place of the post', async () => {
  expect((await ask('contributors', { team: 'Build', channel: 'general' })).total).toMatchObject({
    posts: 2,
    participants: 1,
  });
  expect((await ask('contributors', { channel: 'company/ideas' })).total).toMatchObject({
    contributors: 1,
    participants: 2,
  });
  expect((await ask('contributors', { team: 'Care' })).total).toMatchObject({ participants: 1 });
});

it('never filters who answers', async () => {
  expect((await ask('time-to-first-answer', { team: 'Care', channel: 'general' })).total).toMatchObject({
    starters: 1,
    answered: 1,
  });
});

it('puts no name of a filter into the SQL', () => {
  const name = "x' or true --";
  const asked = questionSchema.parse({
    community: name,
    channel: name,
    team: name,
    chat: name,
    term: name,
    theme: name,
    codebook: name,
  });
  const { before, values } = scopeFor('select * from scope, history, reacted, roster, answers, covered', asked, [
    { name: 'rows', grain: 'week', from: '2024-01-01', to: '2024-12-31' },
  ]);
  expect(before).not.toContain(name);
  expect(values).toMatchObject({ community: [name], team: [name], term: name });
});

it('holds only the steps and the predicates that are needed', () => {
  const { before } = scopeFor('select count(*) from scope', questionSchema.parse({}), [
    wholeSpan({ from: '2024-01-01', to: '2024-01-07' }),
  ]);
  expect(before).toMatch(/^said as \(/);
  expect(before).not.toMatch(/community|team|theme|periods/);
});

it('joins reactions with their posts only where a filter asks about the post', () => {
  const span = wholeSpan({ from: '2024-01-01', to: '2024-01-07' });
  const reacted = (asked: QuestionInput) =>
    scopeFor('select count(*) from reacted', questionSchema.parse(asked), [span]).before;
  expect(reacted({ team: 'Care' })).not.toMatch(/join posts/);
  expect(reacted({ channel: 'ideas' })).toMatch(/join posts/);
});

describe('several spans in one text', () => {
  const spans: Span[] = [
    { name: 'rows', grain: 'week', from: '2024-01-03', to: '2024-01-05' },
    { name: 'total', grain: 'all', from: '2024-01-03', to: '2024-01-05' },
    { name: 'long_before', grain: 'all', from: '0001-01-01', to: '2024-01-02' },
    { name: 'nothing_there', grain: 'day', from: '2030-01-01', to: '2030-12-31' },
  ];

  it('share no period, though they share days; each number tells its span and first day', async () => {
    const sql = 'select period, count(*) as posts from scope group by period order by period';
    const { before, values } = scopeFor(sql, questionSchema.parse({}), spans);
    const rows = await query(`with ${before} ${sql}`, values);
    expect(rows.map(({ period, posts }) => ({ ...readPeriod(Number(period)), posts }))).toEqual([
      { place: 0, day: '2024-01-01', posts: 4 },
      { place: 1, day: '2024-01-03', posts: 4 },
      { place: 2, day: '0001-01-01', posts: 2 },
    ]);
  });

  it('have only periods within what is covered, cut to the asked days', async () => {
    const sql = `select period, date_text(first_day) as first_day, date_text(last_day) as last_day from periods order by period`;
    const { before, values } = scopeFor(sql, questionSchema.parse({}), spans);
    const rows = await query(`with ${before} ${sql}`, values);
    expect(rows.map(({ first_day, last_day }) => [first_day, last_day])).toEqual([
      ['2024-01-03', '2024-01-05'],
      ['2024-01-03', '2024-01-05'],
      ['2024-01-01', '2024-01-02'],
    ]);
  });
});
