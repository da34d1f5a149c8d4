import { expect, it } from 'vitest';
import { findChats, type LabelledPost, markedChat } from './find-chats.ts';
import { labelOf } from './label-of.ts';

/** `minute` from the beginning; member 1 unless said. */
const said = (post: number, minute: number, text: string, fields: Partial<LabelledPost> = {}): LabelledPost => ({
  ...{ post, channel: 1, member: 1, facilitator: false, time: minute * 60, label: labelOf(text)!, text },
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
  expect([...findChats([...questions, ...led])[0]!.hosts]).toEqual([1]);
  const silent = led.map((one) => ({ ...one, time: one.time - 120 }));
  expect([...findChats([...questions.map((one) => ({ ...one, asks: false })), ...silent])[0]!.hosts]).toEqual([2]);
});

/** Numbers asked a quarter of an hour apart from `minute` on, in words of their own. */
const series = (first: number, minute: number, numbers: number[], about: string) =>
  numbers.map((number, place) => said(first + place, minute + 15 * place, `Q${number}: ${about} ${number}?`));
const minutesOf = (labelled: LabelledPost[]) =>
  findChats(labelled).map((chat) => chat.questions.map(({ question, time }) => `${question} ${time / 60}`).join(', '));

it('begins another chat where its host asks from the beginning again, and something else', () => {
  const [first, second] = [series(1, 0, [1, 2, 3, 5], 'What of tools'), series(10, 125, [1, 2, 3, 4], 'Who learns')];
  const both = ['Q1 0, Q2 15, Q3 30, Q5 45', 'Q1 125, Q2 140, Q3 155, Q4 170'];
  expect(minutesOf([...first, ...second])).toEqual(both);
  const intro = said(20, 120, 'Intro: who are you?');
  expect(minutesOf([...first, intro, ...second])).toEqual([both[0], `Intro 120, ${both[1]}`]);
});

it('takes the first question asked again, put right or asked soon for a repeat', () => {
  const first = series(1, 0, [1, 2, 3, 5], 'What of tools');
  const again = (minute: number, text: string) => findChats([...first, said(9, minute, text)])[0]!.questions[0]!.posts;
  expect(again(65, 'Q1: Again, what of tools 1?')).toEqual([1, 9]);
  expect(again(65, 'Q1: Correction, who learns?')).toEqual([1, 9]);
  expect(again(50, 'Q1: And who learns?')).toEqual([1, 9]);
});

it('carries on within three hours where the next number follows, however late', () => {
  expect(minutesOf([said(1, 0, 'Q1: Why?'), said(2, 100, 'Q2: How?'), said(3, 170, 'Q3: When?')])).toEqual([
    'Q1 0, Q2 100, Q3 170',
  ]);
  const [morning, later] = [questions, questions.map((one) => ({ ...one, time: one.time + 7200, member: 2 }))];
  expect(findChats([...morning, ...later]).map(({ hosts }) => [...hosts])).toEqual([[1], [2]]);
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
  // What is asked as it ends is another's.
  expect(markedChat({ ...within, to: 1200 }, questions).questions).toHaveLength(2);
  expect(markedChat(within, [])).toMatchObject({ questions: [], hosts: new Set() });
});
