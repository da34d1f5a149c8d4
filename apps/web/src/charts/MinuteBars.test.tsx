import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MinuteBars } from './MinuteBars.tsx';

afterEach(cleanup);

const rows = [2.5, 0, 5].map((posts, minute) => ({ minute, posts }));
/** The fields that are pointed at are rectangles too, as high as the plot. */
const barsOf = (drawn: Element) =>
  [...drawn.querySelectorAll('rect')]
    .map((bar) => Number(bar.getAttribute('height')))
    .filter((height) => height !== 180);
const sayMinute = (minute: number) => `16:0${minute}`;

it('draws a bar for each minute in which somebody wrote, and names what was asked when', () => {
  const marks = [{ minute: 2, words: 'Q1' }];
  const { container } = render(<MinuteBars rows={rows} value="posts" unit="posts" {...{ marks, sayMinute }} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Q1 at 16:02');
  const bars = barsOf(container);
  expect(bars).toHaveLength(2);
  expect(bars[1]).toBeCloseTo(2 * bars[0]!);
  expect(screen.getByText('Q1')).toBeTruthy();
  expect([...container.querySelectorAll('title')].map((title) => title.textContent)).toEqual([
    '16:00: 2.5\u00a0posts',
    '16:01: 0\u00a0posts',
    '16:02: 5\u00a0posts',
  ]);
});

it('draws no height of a minute that is hidden from the reader', () => {
  const { container } = render(
    <MinuteBars rows={rows} value="posts" unit="posts" marks={[]} sayMinute={sayMinute} isHidden={() => true} />,
  );
  expect(barsOf(container)).toEqual([4, 4, 4]);
  expect(container.querySelector('title')?.textContent).toBe('16:00: under 5 people');
});

it('names round times of the clock, whenever the first minute was', () => {
  const many = Array.from({ length: 60 }, (_, minute) => ({ minute, posts: 1 }));
  const clock = (minute: number) => `minute ${minute + 22}`;
  render(<MinuteBars rows={many} value="posts" unit="posts" marks={[]} sayMinute={clock} startsAt={22} />);
  expect(screen.getByText('minute 30')).toBeTruthy();
  expect(screen.queryByText('minute 22')).toBeNull();
});
