import type { Quote } from '@groundswell/contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { QuoteText, quoteAsText } from './QuoteText.tsx';

const quote = (given: Partial<Quote>): Quote => ({
  post: 'p1',
  community: 'Care',
  channel: 'help',
  author: 'Amber Otter',
  at: null,
  day: '2024-06-12',
  text: 'No fear of the new tool',
  marks: [{ start: 3, end: 7, negated: true }],
  replies: 1,
  reactions: 0,
  ...given,
});

afterEach(cleanup);

describe('a quote', () => {
  it('marks what was looked for and says who wrote it, where and when', () => {
    const { container } = render(<QuoteText quote={quote({})} />);
    expect(container.querySelector('mark')?.textContent).toBe('fear');
    expect(container.querySelector('mark')?.title).toBe('Negated: not counted');
    expect(container.textContent).toContain('Amber Otter · #help · 12 June 2024 · 1\u00a0reply');
  });

  it('shows mark-up in a post as the text that it is', () => {
    const text = 'trust <img src=x onerror=alert(1)> me';
    const { container } = render(<QuoteText quote={quote({ text, marks: [{ start: 0, end: 5, negated: false }] })} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toBe(text);
  });

  it('can be taken along as text, with where it stands', () => {
    expect(quoteAsText(quote({ text: ' No fear\n' }))).toBe('“No fear”\n— Amber Otter, #help, 12 June 2024');
  });

  it('says that an author is not known', () => {
    const { container } = render(<QuoteText quote={quote({ author: null })} />);
    expect(container.textContent).toContain('Author not known');
  });

  it('opens a long post on request', () => {
    const { container } = render(<QuoteText quote={quote({ text: 'word '.repeat(200), marks: [] })} />);
    const before = container.textContent?.length ?? 0;
    fireEvent.click(screen.getByRole('button', { name: 'Whole post' }));
    expect(container.textContent?.length ?? 0).toBeGreaterThan(before);
  });
});
