import { describe, expect, test } from 'vitest';
import { randomTexts } from './random-texts.fixture.ts';
import { sentenceAt, sentenceStarts } from './sentences.ts';

/** The sentences of a text, without the blanks around them. */
const sentences = (text: string) => {
  const starts = sentenceStarts(text);
  return starts
    .map((start, place) => text.slice(start, starts[place + 1]).trim())
    .filter((sentence) => sentence !== '');
};

describe('a sentence ends', () => {
  test.each([
    ['at full stops, marks of question and exclamation', 'We tried. Why not? It worked! Good', 4],
    ['at the end of a line, with or without a point', 'I was afraid\nOur manager was kind\n\nThe end', 3],
    ['at bullets and numbers of a list', '- staff are tired\n2. managers are afraid.\n• one • two', 5],
    ['where the next one begins in lower case', 'it broke. i was afraid. our lead helped', 3],
    ['after the quotation mark or bracket that closes', 'She said “I fear it.” Then he left. (We stayed.) Fine', 4],
    ['after several marks', 'Really?! Yes!! Then go', 3],
    ['before an emoji', 'It worked! 🎉 Thanks', 2],
    ['in scripts that put no space between', '我害怕。经理不怕！为什么', 3],
    ['after dots, if a capital follows', 'I was afraid… Then it passed... Good', 3],
    ['after “I”', 'They were afraid and so was I. Managers were not.', 2],
    ['after an abbreviation, if a capital follows', 'Bring pens, cups etc. Managers bring cake at 9 a.m. Staff too', 3],
    ['after “no”', 'Was he afraid? No. Managers never are.', 3],
  ])('%s', (_, text, expected) => expect(sentences(text)).toHaveLength(expected));
});

describe('a sentence goes on', () => {
  test.each([
    ['after an abbreviation', 'Managers, e.g. Dr. Otter and Mrs. Newt, i.e. both vs. all, are afraid'],
    ['after an abbreviation in lower case', 'We met at 9 a.m. with staff etc. and were afraid'],
    ['after an initial', 'My manager J. Otter is afraid of it'],
    ['at a number’s point', 'Version 2.0 cost 3.5 hours, see no. 7 and fig. 2 about it'],
    ['inside a name', 'Node.js and README.md frighten staff'],
    ['after dots that only pause', 'I am ... well… afraid of my manager'],
    ['after a question that is quoted in its middle', 'My manager asked “why?” and I was afraid (really!) of it'],
    ['over commas, colons and dashes', 'What I fear: my manager – or yours; who knows, both'],
    [
      'where a mail program wrapped the line',
      'Most of the managers whom I have asked in the last two weeks are\nafraid of looking foolish in front of those who work for them',
    ],
  ])('%s', (_, text) => expect(sentences(text)).toHaveLength(1));

  test('but a short line is a line, whatever follows', () => {
    expect(sentences('i was afraid\nour manager was kind')).toHaveLength(2);
  });
});

test('a place is in the sentence that began last before it', () => {
  const text = 'I fear it. My manager does not.\nWe try.';
  const starts = sentenceStarts(text);
  expect(['fear', 'manager', 'not', 'We'].map((word) => sentenceAt(starts, text.indexOf(word)))).toEqual([0, 1, 1, 2]);
});

test('nothing has one sentence, and whatever is written has its sentences in order', () => {
  expect(sentenceStarts('')).toEqual([0]);
  for (const text of randomTexts(2000)) {
    const starts = sentenceStarts(text);
    expect(starts[0]).toBe(0);
    expect(starts.every((start, place) => place === 0 || (start > starts[place - 1]! && start <= text.length))).toBe(
      true,
    );
  }
});

test('long texts of nothing but points, blanks or lines are read to their end', () => {
  const long = (piece: string) => sentenceStarts(piece.repeat(100_000)).length;
  expect([' ', '. ', 'a.', '\n', '.\n', '("'].map(long)).toEqual([1, 2, 2, 2, 2, 1]);
  expect([`${'a'.repeat(70)}\nb `, 'a. '].map(long)).toEqual([1, 100_001]);
});
