import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import DayRange from './DayRange.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// The arrows had no name at all, and the days of the months beside were too pale to be read.
it('names every button of the calendar and shows the days of one month only', () => {
  render(
    <MantineProvider env="test">
      <DayRange
        period={{ from: '2026-03-23', to: '2026-09-23' }}
        covered={{ from: '2025-04-01', to: '2026-09-30', asOf: '2026-09-23' }}
        onChoose={() => {}}
      />
    </MantineProvider>,
  );
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names.filter((name) => !name?.trim())).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['The month before', 'The month after', '1 September 2026']));
  expect(names.filter((name) => /August|October/.test(name ?? ''))).toEqual([]);
});
