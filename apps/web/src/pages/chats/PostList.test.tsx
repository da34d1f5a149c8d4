import type { PlacedPost } from '@groundswell/contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PlaceBar } from './PlaceBar.tsx';
import { PostList } from './PostList.tsx';
import { placedPost } from './placed-posts.fixture.ts';

afterEach(cleanup);

const places = ['Q1', 'Q2', 'host', 'chatter', 'none'];
const show = (posts: PlacedPost[]) => {
  const onMove = vi.fn();
  const { container } = render(<PostList posts={posts} label="Transcript" {...{ places, onMove }} />);
  return { onMove, rows: [...container.querySelectorAll<HTMLElement>('li[data-post]')] };
};

it('moves a post by the key of a place and by the choice beside it; other keys do nothing', () => {
  const posts = [placedPost({ text: 'We ask.' }), placedPost({ moved: true, text: 'We wait.' })];
  const { onMove, rows } = show(posts);
  fireEvent.keyDown(rows[0]!, { key: '2' });
  fireEvent.keyDown(rows[0]!, { key: 'B' });
  fireEvent.keyDown(rows[0]!, { key: '7' });
  fireEvent.keyDown(rows[0]!, { key: '1', ctrlKey: true });
  fireEvent.change(screen.getByLabelText('Place of “We ask.”'), { target: { value: 'none' } });
  fireEvent.change(screen.getByLabelText('Place of “We wait.”'), { target: { value: 'back' } });
  expect(onMove.mock.calls).toEqual([
    [posts[0], 'Q2'],
    [posts[0], 'chatter'],
    [posts[0], 'none'],
    [posts[1], null],
  ]);
});

it('goes from post to post by the arrow keys, and stops at the ends', () => {
  const { rows } = show([placedPost(), placedPost()]);
  rows[0]!.focus();
  fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows[1]);
  fireEvent.keyDown(rows[1]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows[1]);
  fireEvent.keyDown(rows[1]!, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(rows[0]);
});

it('shows no time and no author that the source does not know', () => {
  show([placedPost({ seconds: null, at: null, author: null, method: 'source', text: 'Nobody knows who.' })]);
  expect(screen.getByRole('listitem').textContent).toMatch(/^⠿Q1Nobody knows who\./);
});

it('takes a post that is dropped on a place, and nothing else', () => {
  const onDrop = vi.fn();
  render(<PlaceBar places={places} counts={new Map([['Q2', 3]])} onDrop={onDrop} />);
  const place = screen.getByText('Q2').closest('li')!;
  expect(place.textContent).toBe('Q2 32');
  const carried = { types: ['application/x-groundswell-post'], getData: () => '17' };
  fireEvent.drop(place, { dataTransfer: carried });
  expect(onDrop).toHaveBeenCalledWith('17', 'Q2');
  expect(fireEvent.dragOver(place, { dataTransfer: { types: ['Files'] } })).toBe(true);
  expect(fireEvent.dragOver(place, { dataTransfer: carried })).toBe(false);
});

it('hands the focus on to the next post where the focused one was moved out of the list', () => {
  const posts = [placedPost(), placedPost(), placedPost()];
  const list = (some: PlacedPost[]) => <PostList posts={some} label="To place" places={places} onMove={vi.fn()} />;
  const { container, rerender } = render(list(posts));
  container.querySelectorAll<HTMLElement>('li[data-post]')[1]!.focus();
  rerender(list([posts[0]!, posts[2]!]));
  expect((document.activeElement as HTMLElement).dataset.post).toBe(posts[2]!.post);
  rerender(list([posts[0]!]));
  expect((document.activeElement as HTMLElement).dataset.post).toBe(posts[0]!.post);
});
