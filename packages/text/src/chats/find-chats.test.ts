import { expect, it } from 'vitest';
import { findChats, type LabelledPost, markedChat } from './find-chats.ts';
import { labelOf } from './label-of.ts';

/** `minute` from the beginning; member 1 unless said. */
const said = (post: number, minute: number, text: string, fields: Partial<LabelledPost> = {}): LabelledPost => ({
  ...{ post, channel: 1, member: 1, facilitator: false, time: minute * 60, label: labelOf(text)! },
  ...{ asks: text.includes('?'), corrects: text.includes('Correction'), ...fields },
});
const questions = [said(1, 0, 'Q1: Why?'), said(2, 10, 'Q2: How?'), said(3, 20, 'Q3: When?')];
const asked = (labelled: LabelledPost[]) => findChats(labelled)[0]?.questions.map(({ question }) => question);

it('finds a chat where one account asks three numbered questions', () => {
  expect(asked(questions)).toEqual(['Q1', 'Q2', 'Q3']);
  expect(asked(questions.slice(0, 2))).toBeUndefined();
});

it('takes no list of questions, posted at once, for a chat', () => {
  expect(findChats([said(1, 0, 'Q1: Why?'), said(2, 1, 'Q2: How?'), said(3, 2, 'Q3: When?')])).toEqual([]);
});

it('knows the host from those who answer under the question’s number', () => {
  const echo = questions.map((one) => ({ ...one, post: one.post + 10, member: 2, time: one.time + 60, asks: false }));
  expect([...findChats([...questions, ...echo])[0]!.hosts]).toEqual([1]);
  const led = echo.map((one) => ({ ...one, facilitator: true }));
  expect([...findChats([...questions, ...led])[0]!.hosts]).toEqual([2]);
});

it('knows a second host by a number that nobody else asked, in its turn', () => {
  const second = said(4, 30, 'Q4: Where?', { member: 2 });
  const chat = findChats([...questions, second, said(5, 40, 'Q5: Who?')])[0]!;
  expect([...chat.hosts]).toEqual([1, 2]);
  expect(chat.questions.map(({ question }) => question)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5']);
});

it('takes repeats and corrections as the same question, in the words of the last correction', () => {
  const [, second] = findChats([
    ...questions,
    said(4, 12, 'Q2: How? Again'),
    said(5, 13, 'Q2: Correction, how much?'),
  ])[0]!.questions;
  expect(second).toMatchObject({ question: 'Q2', time: 600, posts: [2, 4, 5], wording: 5 });
});

it('asks introductions and closing questions beside the numbered ones, and lets a number be skipped', () => {
  const all = [
    said(9, -5, 'Intro: who are you?'),
    ...questions,
    said(4, 30, 'Q5: Who?'),
    said(5, 40, 'Wrap: and now?'),
  ];
  expect(asked(all)).toEqual(['Intro', 'Q1', 'Q2', 'Q3', 'Q5', 'Wrap']);
  expect(
    asked([said(9, -5, 'Intro: who are you?'), ...questions.slice(0, 2), said(5, 40, 'Wrap: and now?')]),
  ).toBeUndefined();
});

it('keeps channels and days apart, and takes nothing that is passed on', () => {
  const tomorrow = questions.map((one) => ({ ...one, post: one.post + 10, time: one.time + 86_400 }));
  const elsewhere = questions.map((one) => ({ ...one, post: one.post + 20, channel: 2 }));
  expect(findChats([...questions, ...tomorrow, ...elsewhere])).toHaveLength(3);
  expect(findChats(questions.map((one) => ({ ...one, label: { ...one.label, reshare: true } })))).toEqual([]);
});

it('takes what somebody marked for a chat, however few its questions are', () => {
  const within = { channel: 1, from: 0, to: 900 };
  const chat = markedChat(within, questions);
  expect([chat.questions.map(({ question }) => question), [...chat.hosts], chat.from, chat.to]).toEqual([
    ...[['Q1', 'Q2'], [1], 0, 900],
  ]);
  expect(markedChat(within, [])).toMatchObject({ questions: [], hosts: new Set() });
});
