import { expect, it } from 'vitest';
import { chooseQuotes, type QuoteCandidate } from './choose-quotes.ts';

const text = (words: string) => `${words}, and so much more that it makes a whole line`;
const said = (post: string, fields: Partial<QuoteCandidate> = {}): QuoteCandidate => ({
  ...{ post, author: post, text: text(post), passedOn: false, replies: 0, reshares: 0, reactions: 0 },
  ...{ themes: [], terms: [], ...fields },
});
const chosen = (...candidates: QuoteCandidate[]) => chooseQuotes(candidates).map(({ post }) => post);

it('chooses posts that together cover the themes, what most people spoke of first', () => {
  const candidates = [
    said('a', { themes: ['Time'] }),
    said('b', { themes: ['Fear'] }),
    said('c', { themes: ['Fear'] }),
    said('d', { themes: ['Fear', 'Trust'] }),
  ];
  expect(chooseQuotes(candidates).slice(0, 2)).toEqual([
    { post: 'd', why: 'speaks of Fear, Trust' },
    { post: 'a', why: 'speaks of Time' },
  ]);
});

it('counts distinctive words half, and says which ones a post adds', () => {
  expect(chooseQuotes([said('a', { terms: ['rota'] }), said('b', { themes: ['Fear'], terms: ['rota'] })])).toEqual([
    { post: 'b', why: 'speaks of Fear · says “rota”' },
    { post: 'a', why: 'is of a length to read' },
  ]);
});

it('quotes nobody twice, and no words twice', () => {
  expect(chosen(said('a', { author: 'x', themes: ['Fear'] }), said('b', { author: 'x', themes: ['Trust'] }))).toEqual([
    'a',
  ]);
  const copy = said('b', { text: `RT @a: ${text('a')}!`, themes: ['Fear'], passedOn: true });
  expect(chosen(said('a', { themes: ['Fear'] }), copy)).toEqual(['a']);
  expect(chosen(said('a', { author: null }), said('b', { author: null }))).toHaveLength(2);
});

it('prefers own words to those passed on, and a length to read to a word or a page', () => {
  const themes = ['Fear'];
  expect(chosen(said('passed on', { themes, passedOn: true }), said('own', { themes }))[0]).toBe('own');
  expect(chosen(said('short', { themes, text: 'Fear!' }), said('fit', { themes }))[0]).toBe('fit');
  expect(chosen(said('long', { themes, text: text('so ').repeat(40) }), said('fit', { themes }))[0]).toBe('fit');
});

it('takes the one that people answered most among equals, and says so', () => {
  const themes = ['Fear'];
  const [first] = chooseQuotes([said('a', { themes }), said('b', { themes, replies: 2, reshares: 1, reactions: 1 })]);
  expect(first).toEqual({ post: 'b', why: 'speaks of Fear · 2 replies · 1 reshare · 1 reaction' });
});

it('chooses five at most, and no more than three that cover nothing new', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(chosen(...all.map((one) => said(one, { themes: [one] })))).toHaveLength(5);
  expect(chosen(...all.map((one) => said(one)))).toEqual(['a', 'b', 'c']);
  expect(chosen()).toEqual([]);
});
