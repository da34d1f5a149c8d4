import { describe, expect, test } from 'vitest';
import { ownWords } from './own-words.ts';
import { randomTexts } from './random-texts.fixture.ts';

/** The words that are left, without the blanks. */
const left = (text: string, comment?: string | null) => ownWords(text, comment).trim().replace(/\s+/g, ' ');

describe('what is not the author’s own words is blanked', () => {
  test.each([
    ['inline code', 'call `find_all()` twice', 'call twice'],
    ['fenced code', 'before ```let a = 1\nlet b``` after', 'before after'],
    ['a fence that nobody closed', 'look:\n```\nselect everything', 'look:'],
    ['quoted lines', '> what do you need?\n> more time\nwe need trust', 'we need trust'],
    ['a link', 'read https://example.org/a/b?c=d#e. Then ask', 'read . Then ask'],
    ['a link in brackets', '[our guide](https://example.org/guide) helps', '[our guide]( ) helps'],
    ['a bare www address', 'see www.example.org/page, please', 'see , please'],
    ['a domain with a path', 'see example.org/a-b_c now', 'see now'],
    ['a mention', 'thanks @amber_otter-2 for it', 'thanks for it'],
    ['a mention with no-break spaces', 'thanks @Amber\u00a0Otter\u00a0Lake for it', 'thanks for it'],
    ['an e-mail address', 'write to amber.otter@example.org today', 'write to today'],
    ['emoji codes', 'well done :tada: :+1::skin-tone-2: indeed', 'well done indeed'],
    ['hashtags', 'a good hour #chat2learn #trust', 'a good hour'],
    ['entities of a saved page', 'tools &amp; trust &#39;now', 'tools trust now'],
  ])('%s', (_, text, expected) => expect(left(text)).toBe(expected));

  test.each(['Q1) trust', 'A1: trust', 'q4) trust', 'Q3 trust', 'q.2: trust', '#chat Q1) trust', '…trust Q4)'])(
    'the post’s own label: %s',
    (text) => expect(left(text).replace('…', '')).toBe('trust'),
  );
});

describe('what only looks foreign stays', () => {
  test.each([
    'at 10:30:45 in C# and/or w/out a plan',
    'mine > yours, e.g. in a.b',
    'we paid 3.50 for 4/5 of it',
    'team quarterly results Q1 were good',
    'it is 5 o’clock: time to go',
  ])('%s', (text) => expect(ownWords(text)).toBe(text));
});

describe('of a reshare only the comment counts', () => {
  test('before what is reshared', () => {
    expect(ownWords('So true RT @a: So true is rare', 'So true')).toBe('So true                       ');
  });
  test('behind it', () => {
    expect(ownWords('RT @a: many tools < yes, many', 'yes, many')).toBe('                    yes, many');
  });
  test('an empty comment leaves nothing', () => {
    expect(ownWords('RT @a: trust', '')).toBe('            ');
  });
  test('a comment that is not in the text leaves nothing', () => {
    expect(ownWords('RT @a: trust', 'fear')).toBe('            ');
  });
  test('no comment given means no reshare', () => {
    expect(ownWords('trust', null)).toBe('trust');
  });
});

test('a question mark behind a link is kept', () => {
  expect(ownWords('Seen https://example.org/a?')).toBe('Seen                      ?');
});

test('whatever the text, its length and the places of what is left stay', () => {
  for (const text of randomTexts(3000)) {
    const own = ownWords(text);
    expect(own.length).toBe(text.length);
    for (let place = 0; place < own.length; place += 1) {
      if (own[place] !== ' ') expect(own[place]).toBe(text[place]);
    }
  }
});

test('a long line of signs is read in good time', () => {
  for (const sign of ['a-', 'a.', '@', ':a', '`', '#', '>', 'q1', 'www.', '://', '&a']) {
    expect(ownWords(sign.repeat(20_000)).length).toBe(sign.length * 20_000);
  }
});

test('a label far down a long blanked text is found in good time: a mail of 8 kB once took seconds', () => {
  const text = `${'> quoted words and more of them\n'.repeat(3000)}see q1) and a2`;
  expect(ownWords(text).trim()).toBe('see     and a2');
});
