import { describe, expect, it } from 'vitest';
import { sayChats } from './ChatsPage.tsx';
import { minuteNames, sayAnswered, sayChatDay, sayHours, saySeconds, sayWhoCame } from './chat-words.ts';

const plain = (words: string[]) => words.map((one) => one.replaceAll('\u00a0', ' '));

describe('who came', () => {
  it('is said as far as it is known', () => {
    const row = { people: 56, newcomers: 2, posts: 193, questions: 5 };
    expect(plain(sayWhoCame(row, { returning: 31, reshares: 45 }))).toEqual([
      '56 people',
      '2 for the first time',
      '31 back from the chat before',
      '193 posts',
      '45 of them passed on',
      '5 questions',
    ]);
  });

  it('is not said as nobody where the source gives no authors', () => {
    expect(plain(sayWhoCame({ people: null, newcomers: null, posts: 34, questions: 5 }))).toEqual([
      '34 posts',
      '5 questions',
    ]);
  });
});

describe('when it was', () => {
  it('is told by the clock of the workspace', () => {
    expect(sayHours({ started_at: '2026-09-10T15:00:00Z', minutes: 59.5 }, 'Europe/London')).toBe('16:00–16:59');
    expect(minuteNames('2026-09-10T15:00:00Z', 'Europe/London')(7)).toBe('16:07');
    expect(sayChatDay('2026-09-10')).toBe('Thursday 10 September 2026');
  });

  it('is not told where the source gives no times', () => {
    expect(sayHours({ started_at: null, minutes: null }, 'Europe/London')).toBeNull();
    expect(minuteNames(null, 'Europe/London')(7)).toBe('7');
  });
});

describe('how a question was answered', () => {
  it('is said with every figure that is known', () => {
    const row = {
      ...{ answers: 1, people: 1, reshares: 9, median_seconds_to_answer: 130, peak_per_minute: 7 },
      ...{ late_answers: 3, replies_among_participants: 1, facilitator_share: 0.2, unplaced: 4 },
    };
    expect(plain(sayAnswered(row))).toEqual([
      '1 answer from 1 person',
      '9 reshares',
      'half within 2 min 10 s',
      '7 in the busiest minute',
      '3 when the next question was out',
      '1 reply among participants',
      '20 % by the hosts',
      '4 not placed meanwhile',
    ]);
  });

  it('says nothing of what is not known', () => {
    const unknown = { people: null, median_seconds_to_answer: null, facilitator_share: null, unplaced: null };
    expect(plain(sayAnswered({ answers: 21, reshares: 0, ...unknown }))).toEqual(['21 answers']);
  });

  it('counts time as people do', () => {
    expect([22, 60, 130, 3900].map(saySeconds)).toEqual(['22 s', '1 min', '2 min 10 s', '1 h 5 min']);
  });
});

it('begins the list with how many chats there were, and who came to the last', () => {
  const said = (rows: Parameters<typeof sayChats>[0]) => sayChats(rows).replaceAll('\u00a0', ' ');
  expect(said([])).toBe('There is no chat here yet.');
  expect(said([{ day: '2026-09-10', people: null }])).toBe('One chat, on 10 September 2026.');
  expect(
    said([
      { day: '2026-09-10', people: 56 },
      { day: '2025-11-20', people: 54 },
    ]),
  ).toBe('2 chats, the last one on 10 September 2026, with 56 people.');
});
