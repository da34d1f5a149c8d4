import { expect, it } from 'vitest';
import { closingNumber, introductionNumber, labelOf, questionName, questionText } from './label-of.ts';

const short = (text: string, comment: string | null = null) => {
  const label = labelOf(text, comment);
  if (!label) return null;
  const { kind, number, clear, reshare } = label;
  return `${kind} ${number}${clear ? '' : ' perhaps'}${reshare ? ' reshared' : ''}`;
};

it.each([
  ['Q1: What holds you back? #craftchat', 'question 1'],
  ['Q1) What holds you back?', 'question 1'],
  ['Q.1 - What holds you back?', 'question 1'],
  ['Question 1: What holds you back?', 'question 1'],
  ['Q1 of 6: What holds you back?', 'question 1'],
  ['#craftchat Q12. What holds you back?', 'question 12'],
  ['Q2 What holds you back?', 'question 2 perhaps'],
  ['A1: My own doubts', 'answer 1'],
  ['@teal A1a) My own doubts', 'answer 1'],
  ['a3 - my own doubts', 'answer 3'],
  ['A2 My own doubts', 'answer 2 perhaps'],
  ['re Q1: my own doubts', 'answer 1'],
  ['My own doubts, to Q4', 'answer 4 perhaps'],
  ['I agree with A3', 'answer 3 perhaps'],
  ['Thanks (answering Q2)', 'answer 2 perhaps'],
  ['RT @teal: Q1: What holds you back?', 'question 1 reshared'],
  ['RT @teal A2: My own doubts', 'answer 2 reshared'],
  ['Wrap: what do you take home?', `question ${closingNumber}`],
  ['Final question: what do you take home?', `question ${closingNumber}`],
  ['Intro: who are you?', `question ${introductionNumber}`],
])('reads %s', (text, label) => {
  expect(short(text)).toBe(label);
});

it.each([
  'Q1 2024 was hard',
  'Q3 results are in',
  'Q2 FY25: the plan',
  'A4B7 is my seat',
  'A 5 minute talk',
  'The final question was hard',
  'Any question?',
  'We sold 3 more',
  'Q64: too many',
  'we care about a11y here',
  'move to A100',
  'thoughts on Q1ä',
])('reads no label in %s', (text) => {
  expect(short(text)).toBeNull();
});

it('takes what was added to a reshare before what it passes on', () => {
  expect(short('Q1: What holds you back?', 'A1: doubts')).toBe('answer 1');
  expect(short('Q1: What holds you back?', 'Come and join')).toBe('question 1 reshared');
});

it('gives a question’s words without label and hashtags, and its name', () => {
  expect(questionText('#craftchat Q1 of 6: What holds\nyou back? #craftchat #learning')).toBe('What holds you back?');
  expect(questionText('Wrap: what do you take home?')).toBe('what do you take home?');
  expect([1, introductionNumber, closingNumber].map(questionName)).toEqual(['Q1', 'Intro', 'Wrap']);
});
