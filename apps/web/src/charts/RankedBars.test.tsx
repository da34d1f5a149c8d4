import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RankedBars } from './RankedBars.tsx';

afterEach(cleanup);

const rows = [
  { theme: 'trust', people: 61, loud: false },
  { theme: 'control', people: 27, loud: true },
  { theme: 'fun', people: null, loud: false },
];
const chart = { rows, label: 'theme', value: 'people', unit: 'people' };

describe('ranked bars', () => {
  it('carry their values, and a dash where it is not known', () => {
    render(<RankedBars {...chart} />);
    const bars = screen.getAllByRole('listitem').map((bar) => bar.textContent);
    expect(bars).toEqual(['trust61', 'control27', 'fun—']);
  });

  it('say the change and the value before to those who do not see the tick', () => {
    render(<RankedBars {...chart} compared={[{ theme: 'trust', people: 24 }]} />);
    expect(screen.getByText(/up 154/)).toBeTruthy();
    expect(screen.getByText(/before 24/)).toBeTruthy();
  });

  it('carry a badge in words', () => {
    render(<RankedBars {...chart} badgeOf={(row) => (row.loud ? 'one loud voice' : null)} />);
    expect(screen.getAllByText('one loud voice')).toHaveLength(1);
  });

  it('are buttons where they can be chosen, and say which one is', () => {
    const onSelect = vi.fn();
    render(<RankedBars {...chart} selected="control" onSelect={onSelect} />);
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('control');
    fireEvent.click(screen.getByRole('button', { name: /trust/ }));
    expect(onSelect).toHaveBeenCalledWith('trust');
  });

  it('are no buttons where nothing can be chosen', () => {
    render(<RankedBars {...chart} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('have what belongs to a row beside it, outside its button', () => {
    const onSelect = vi.fn();
    render(<RankedBars {...chart} onSelect={onSelect} asideOf={(row) => <a href="/coding">{String(row.theme)}?</a>} />);
    const link = screen.getByRole('link', { name: 'trust?' });
    expect(link.closest('button')).toBeNull();
    expect(link.closest('li')?.textContent).toBe('trust61trust?');
  });
});
