import { expect, test } from 'vitest';
import { namedLabels, readLabelled } from './read-labelled.ts';

test('a text and its label are read, whatever ends the lines', () => {
  const { texts, leftOut } = readLabelled('\uFEFFI dread it\tfear\r\nLunch at noon\tfar\r\n\r\n');
  expect(texts).toEqual([
    { text: 'I dread it', labels: ['fear'] },
    { text: 'Lunch at noon', labels: ['far'] },
  ]);
  expect(leftOut).toEqual([]);
});

test('numbers are turned into names where there are names, and columns behind are let be', () => {
  expect(readLabelled('I dread it\t1,2\tx9', ['joy', 'fear']).texts).toEqual([
    { text: 'I dread it', labels: ['fear', '2'] },
  ]);
  expect(namedLabels('1, fear,', [])).toEqual(['1', 'fear']);
});

test('lines without a text or a label are counted, not guessed', () => {
  expect(readLabelled('no tab\n\tfear\ngood\tfear\nnone\t \n')).toEqual({
    texts: [{ text: 'good', labels: ['fear'] }],
    leftOut: [1, 2, 4],
  });
});
