import type { LabelledRow } from '@groundswell/metrics';
import { expect, it } from 'vitest';
import { foundAmong, type NumberedChat, ownPosts, windowOf } from './known-chat.ts';

/** A question of teal's, `minute` from the beginning; its key is its number. */
const asked = (number: number, minute: number): LabelledRow => ({
  ...{ post: number + 100, key: String(number), community: 1, channel: 1, channelName: 'hour', member: 7, bot: false },
  ...{ facilitator: false, time: minute * 60, day: '2024-01-05', asks: true, text: `Q${number}: Why?` },
  label: { kind: 'question', number, clear: true, reshare: false },
});
const three = [asked(1, 0), asked(2, 10), asked(3, 20)];
const chats = (labelled: LabelledRow[], ...edited: string[]): NumberedChat[] =>
  foundAmong(labelled, new Set(edited), 1);
const names = (labelled: LabelledRow[], ...edited: string[]) => chats(labelled, ...edited).map(({ name }) => name);

it('calls a chat after the post that opened it, or after one that opened it once and of which something was said', () => {
  const earlier = [asked(0, -5), ...three];
  expect(names(three)).toEqual(['chat-1']);
  expect(names(earlier)).toEqual(['chat-0']);
  expect(names(earlier, 'chat-1')).toEqual(['chat-1']);
});

it('ends a chat where the next one of its channel begins, and one that was found where a marked one does', () => {
  const [one] = chats(three);
  expect(windowOf(one!, [one!])).toEqual({ from: -900, to: 2400, until: 2400 + 86_400 });
  const next: NumberedChat = { ...one!, found: { ...one!.found, from: 2000, to: 5000 } };
  expect(windowOf(one!, [one!, next])).toEqual({ from: -900, to: 1999, until: 1999 });
  const marked: NumberedChat = { ...one!, origin: 'marked', found: { ...one!.found, from: -3000, to: -600 } };
  expect(windowOf(one!, [one!, marked]).from).toBe(-599);
  expect(windowOf(marked, [one!, marked])).toEqual({ from: -3000, to: -600, until: -600 });
  // The moment at which one ends and another begins is the other's.
  const adjacent: NumberedChat = { ...marked, found: { ...marked.found, from: -600, to: -300 } };
  expect(windowOf(marked, [marked, adjacent])).toEqual({ from: -3000, to: -600.001, until: -600.001 });
});

it('takes in late what clearly says what it answers', () => {
  const [one] = chats(three);
  const said = (post: number, time: number, clear: boolean) => ({
    ...{ post, key: '', day: '', time, member: 8, reshare: false, parent: null, terms: [] },
    label: { kind: 'answer' as const, number: 1, clear, reshare: false },
  });
  const posts = [said(1, -60, true), said(2, 60, false), said(3, 9000, true), said(4, 9000, false)];
  expect(ownPosts(one!, 2400, posts).map(({ post }) => post)).toEqual([2, 3]);
});
