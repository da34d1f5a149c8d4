import type { Story } from '@groundswell/contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sayFound } from './StoriesPage.tsx';
import { StoryItem } from './StoryItem.tsx';

afterEach(cleanup);

const story: Story = {
  ...{ post: '12', community: 'c', channel: 'ideas', author: 'Amber Otter', at: null, day: '2024-01-05' },
  ...{ text: 'We tried it', marks: [{ start: 0, end: 8, negated: false }], replies: 3, reactions: 0 },
  ...{ kinds: ['Tried it', 'Success story'], pin: null, answered: 3 },
  answers: [
    {
      ...{ post: '13', community: 'c', channel: 'ideas', author: null, at: null, day: '2024-01-06' },
      ...{ text: 'And how did it go?', replies: 0, reactions: 0, direct: true },
    },
  ],
};
const pinned = { ...story, pin: { note: 'Tell it in March', pinnedAt: '2024-01-06T09:00:00.000Z' } };
const show = (shown: Story, order: string[] = []) => {
  const onChange = vi.fn();
  render(<StoryItem story={shown} order={order} busy={false} onChange={onChange} />);
  return onChange;
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('a story', () => {
  it('stands with what it tells of, what was answered, and how much more there is', () => {
    show(story);
    expect(screen.getByText('Tried it · Success story')).toBeTruthy();
    expect(screen.getByText('And how did it go?')).toBeTruthy();
    expect(screen.getByText('2 more in the conversation')).toBeTruthy();
    cleanup();
    show({ ...story, answered: 0, answers: story.answers.map((answer) => ({ ...answer, direct: false })) });
    expect(screen.getByText('Said next in the conversation')).toBeTruthy();
    cleanup();
    show({ ...story, answered: 0, answers: [] });
    expect(screen.getByText('Nobody answered.')).toBeTruthy();
  });

  it('is pinned, let go and moved; each button says whose story it moves', () => {
    const whose = ': the story of Amber Otter, 5 January 2024';
    const pin = show(story);
    press(`Pin${whose}`);
    expect(pin).toHaveBeenCalledWith({ pin: '12' });
    cleanup();
    const moved = show(pinned, ['7', '12', '9']);
    press(`Up${whose}`);
    press(`Down${whose}`);
    press(`Unpin${whose}`);
    expect(moved.mock.calls).toEqual([[{ order: ['12', '7', '9'] }], [{ order: ['7', '9', '12'] }], [{ unpin: '12' }]]);
    cleanup();
    show(pinned, ['12']);
    expect(screen.queryByRole('button', { name: /^(Up|Down)/ })).toBeNull();
  });

  it('keeps a note that somebody writes beside it', () => {
    const noted = show(pinned, ['12']);
    press('Edit the note');
    fireEvent.change(screen.getByRole('textbox', { name: 'Note on this story' }), { target: { value: 'In April' } });
    press('Keep');
    expect(noted).toHaveBeenCalledWith({ post: '12', note: 'In April' });
  });
});

describe('what was found', () => {
  it('is said in words', () => {
    const said = (total: number, count = 0) => sayFound({ total, pinned: count }).replaceAll('\u00a0', ' ');
    expect(said(0)).toMatch(/^Nobody says here/);
    expect(said(1)).toMatch(/^1 post in which .* Pin the best\.$/);
    expect(said(1200, 2)).toMatch(/^1,200 posts in which .* 2 pinned\./);
  });
});
