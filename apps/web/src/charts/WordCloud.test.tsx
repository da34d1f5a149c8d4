import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudMemory } from './cloud-memory.ts';
import type { CloudLayout } from './cloud-placement.ts';
import { WordCloud as RememberingCloud, type WordCloudProps } from './WordCloud.tsx';

let memory = cloudMemory();
beforeEach(() => {
  memory = cloudMemory();
});
afterEach(cleanup);

/** A cloud that remembers nothing of the other tests. */
const WordCloud = (props: WordCloudProps) => <RememberingCloud {...props} memory={memory} />;

const words = [
  { text: 'fear', key: 'fear', size: 38, colour: 'ember' as const },
  { text: 'trust', key: 'trust', size: 61, colour: 'tide' as const },
  { text: 'night shift', key: 'night shift', size: 1, colour: 'gold' as const },
];
/** One word under another: jsdom has no canvas, so d3-cloud itself is tried in the browser tests. */
const inRows: CloudLayout = (sized) =>
  sized.map(({ key, size }, index) => ({ key, size, x: 100, y: 50 * (index + 1), width: 60 }));

describe('a word cloud', () => {
  it('says how many words found their place', () => {
    const onPlaced = vi.fn();
    render(<WordCloud words={words} unit="people" layout={inRows} onPlaced={onPlaced} />);
    expect(onPlaced).toHaveBeenCalledWith(3, 3);
  });

  it('names each word with its people and its rank', () => {
    render(<WordCloud words={words} unit="people" layout={inRows} onSelect={() => {}} />);
    expect(screen.getAllByRole('button').map((word) => word.getAttribute('aria-label'))).toEqual([
      'trust, 61\u00a0people, rank 1',
      'fear, 38\u00a0people, rank 2',
      'night shift, 1\u00a0person, rank 3',
    ]);
  });

  it('is walked by rank with the arrow keys, and chosen from with Enter', () => {
    const onSelect = vi.fn();
    render(<WordCloud words={words} unit="people" layout={inRows} onSelect={onSelect} />);
    const trust = screen.getByRole('button', { name: /^trust/ });
    expect(trust.getAttribute('tabindex')).toBe('0');
    trust.focus();
    fireEvent.keyDown(trust, { key: 'ArrowRight' });
    const fear = screen.getByRole('button', { name: /^fear/ });
    expect(document.activeElement).toBe(fear);
    fireEvent.keyDown(fear, { key: 'Enter' });
    expect(onSelect).toHaveBeenCalledWith('fear');
  });

  it('opens a word with Enter where there is something to open, and chooses it with Space', () => {
    const [onSelect, onOpen] = [vi.fn(), vi.fn()];
    render(<WordCloud words={words} unit="people" layout={inRows} onSelect={onSelect} onOpen={onOpen} />);
    const trust = screen.getByRole('button', { name: /^trust/ });
    fireEvent.keyDown(trust, { key: 'Enter' });
    expect([onOpen.mock.calls, onSelect.mock.calls]).toEqual([[['trust']], []]);
    fireEvent.keyDown(trust, { key: ' ' });
    expect(onSelect).toHaveBeenCalledWith('trust');
  });

  it('has one word in the order of Tab: the chosen one', () => {
    render(<WordCloud words={words} unit="people" layout={inRows} onSelect={() => {}} selected="fear" />);
    expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toContain('fear');
    const tabbed = screen.getAllByRole('button').filter((word) => word.getAttribute('tabindex') === '0');
    expect(tabbed.map((word) => word.getAttribute('aria-label'))).toEqual(['fear, 38\u00a0people, rank 2']);
  });

  it('tells its page once, even one that draws anew on being told', () => {
    const told = vi.fn();
    render(<CountingPage told={told} />);
    expect(screen.getByText('3 shown')).toBeTruthy();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is a picture with a summary where nothing can be chosen', () => {
    render(<WordCloud words={words} unit="posts" layout={inRows} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('trust 61\u00a0posts, fear 38\u00a0posts');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows at most sixty words, the greatest ones', () => {
    const onPlaced = vi.fn();
    const many = Array.from({ length: 70 }, (_, size) => ({
      text: `w${size}`,
      key: `w${size}`,
      size,
      colour: 'sky' as const,
    }));
    render(<WordCloud words={many} unit="people" layout={inRows} onSelect={() => {}} onPlaced={onPlaced} />);
    expect(onPlaced).toHaveBeenCalledWith(60, 60);
    expect(screen.queryByRole('button', { name: /^w9,/ })).toBeNull();
  });

  it('is not laid out again when its page draws anew with the same words', () => {
    const layout = vi.fn(inRows);
    const { rerender } = render(<WordCloud words={words} unit="people" layout={layout} />);
    rerender(<WordCloud words={words.map((word) => ({ ...word }))} unit="people" layout={layout} />);
    expect(layout).toHaveBeenCalledTimes(1);
  });
});

/** A page that shows the count, and hands over a new function whenever it draws. */
function CountingPage({ told }: { told: () => void }) {
  const [placed, setPlaced] = useState({ count: 0 });
  const onPlaced = (count: number) => {
    told();
    setPlaced({ count });
  };
  return (
    <>
      {placed.count} shown
      <WordCloud words={words} unit="people" layout={inRows} onPlaced={onPlaced} />
    </>
  );
}
