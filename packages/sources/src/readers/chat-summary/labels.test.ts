import { describe, expect, it } from 'vitest';
import { ownLabel, questionLabel } from './labels.ts';
import { handlesIn, reshareOf } from './reshare.ts';

describe('a question', () => {
  it.each([
    'Q1) Why is that?',
    'Q1: Why is that?',
    'q.1 - Why is that?',
    'Question 1. Why is that?',
    'Q1 Why is that?',
  ])('is found in "%s"', (line) => expect(questionLabel(line)).toEqual({ number: 1, words: 'Why is that?' }));

  it.each(['Q1 Patience', 'Quite 1) so', 'A1: yes', 'Q1)'])('is not found in "%s"', (line) =>
    expect(questionLabel(line)).toBeNull(),
  );
});

describe("a post's own label", () => {
  const questions = new Set([1, 2, 3, 4, 5]);
  it.each([
    ['Q1 Patience', 1],
    ['q4) know them', 4],
    ['A2: yes', 2],
    ['@teal @indigo A3 yes', 3],
    ['RT @teal: Q2) a tale', 2],
    ['Indeed…RT @teal: q4) a walk', 4],
    ['I will add (A5: later)', 5],
    ['A9: there is no such question', null],
    ['like A1 sauce', null],
    ['Q12 is too many', null],
    ['no label', null],
  ])('of "%s" is %s', (words, label) => expect(ownLabel(words, questions)).toBe(label));
});

describe('a reshare', () => {
  it('has as its comment what was added before it or after it', () => {
    expect(reshareOf('RT @teal: yes')).toEqual({});
    expect(reshareOf('Agreed! RT @teal: yes')).toEqual({ comment: 'Agreed!' });
    expect(reshareOf('Agreed…RT @teal yes')).toEqual({ comment: 'Agreed…' });
    expect(reshareOf('RT @teal: yes < and how #elmchat')).toEqual({ comment: 'and how #elmchat' });
    expect(reshareOf('“Agreed” MT @teal: yes')).toEqual({ comment: '“Agreed”' });
  });

  it('is not every post with these letters', () => {
    expect(reshareOf('START @teal')).toBeNull();
    expect(reshareOf('@teal RT if you agree')).toBeNull();
  });
});

it('handles are found once each, and addresses are none', () => {
  expect(handlesIn('@Teal and @indigo, and @teal at teal@example.org')).toEqual(['teal', 'indigo']);
});
