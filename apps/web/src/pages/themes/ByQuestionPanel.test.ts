import { describe, expect, it } from 'vitest';
import { chatToShow } from './ByQuestionPanel.tsx';

const chat = (id: string, day: string, community = 'Craft') => ({ chat: id, title: id, community, day, questions: [] });
const chats = [chat('spring', '2024-04-10'), chat('summer', '2024-07-10'), chat('other', '2024-08-01', 'Field')];
const period = { from: '2024-04-01', to: '2024-09-30' };

describe('the chat whose questions are shown', () => {
  it('is the chosen one', () => {
    expect(chatToShow(chats, { chat: 'spring' }, period)?.chat).toBe('spring');
  });

  it('is the latest in the period and the communities', () => {
    expect(chatToShow(chats, {}, period)?.chat).toBe('other');
    expect(chatToShow(chats, { community: ['Craft'] }, period)?.chat).toBe('summer');
  });

  it('is none where the period has none', () => {
    expect(chatToShow(chats, {}, { from: '2023-01-01', to: '2023-12-31' })).toBeNull();
  });
});
