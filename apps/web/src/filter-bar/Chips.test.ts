import { describe, expect, it } from 'vitest';
import { chipsOf } from './Chips.tsx';

const options = {
  codebooks: [
    { id: 'about', title: 'About', themes: [{ id: 'leaders', label: 'Leaders', colour: 'gold' }] },
    { id: 'barriers', title: 'Barriers', themes: [{ id: 'time', label: 'Time', colour: 'gold' }] },
  ],
  chats: [{ chat: 'c1', title: 'Craft chat', community: 'Craft', day: '2024-05-01', questions: ['Q1'] }],
};

describe('chips', () => {
  it('name what is chosen in words', () => {
    const chips = chipsOf({ team: ['North'], theme: 'time', chat: 'c1', codebook: 'barriers', term: 'shift' }, options);
    expect(chips.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Team: North',
      'Chat: Craft chat',
      'Theme: Time',
      'Word: shift',
      'Codebook: Barriers',
    ]);
  });

  it('take away one of several and keep the others', () => {
    const [first] = chipsOf({ channel: ['general', 'help'] }, options);
    expect(first?.without).toEqual({ channel: ['help'] });
  });

  it('name a pair of themes and whom a theme concerns, and take the second theme away with the first', () => {
    const chips = chipsOf({ theme: 'time', with: 'policy', about: 'leaders' }, options);
    expect(chips.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Theme: Time',
      'Together with: policy',
      'About: Leaders',
    ]);
    expect(chips[0]?.without).toEqual({ theme: undefined, with: undefined });
  });

  it('take a part of the period back to the whole', () => {
    const [part] = chipsOf({ from: '2026-06-01', to: '2026-06-30', within: '2026-04-01_2026-09-23' }, options);
    expect(part).toEqual({
      label: 'Part of',
      value: '1 Apr – 23 Sep 2026',
      without: { from: '2026-04-01', to: '2026-09-23', within: undefined },
    });
  });

  it('name a language in words and take it away by its code', () => {
    const [chip] = chipsOf({ language: ['de', 'fr'] }, options);
    expect(chip).toEqual({ label: 'Language', value: 'German', without: { language: ['fr'] } });
  });

  it('take a chat’s question away with the chat', () => {
    const [chat] = chipsOf({ chat: 'c1', question: 'Q1' }, options);
    expect(chat?.without).toEqual({ chat: undefined, question: undefined });
  });
});
