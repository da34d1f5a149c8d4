import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newQueryClient } from '../../queries.ts';
import { Holidays } from './Holidays.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Serves a list of holidays, which changes as it is put. */
function serve(holidays: string[]) {
  let days = holidays;
  const reply = async (_: string, request: RequestInit = {}) => {
    if (request.method === 'PUT') days = (JSON.parse(String(request.body)) as { holidays: string[] }).holidays.sort();
    return Response.json({ holidays: days });
  };
  vi.stubGlobal('fetch', vi.fn(reply));
  // What Mantine asks of a browser and jsdom does not have.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  render(
    <MantineProvider>
      <QueryClientProvider client={newQueryClient()}>
        <Holidays />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace('×', ''));

describe('the days without work', () => {
  it('are listed newest first, added and taken away', async () => {
    serve(['2026-12-25', '2027-01-01']);
    await screen.findByText('1 Jan 2027');
    expect(shown()).toEqual(['1 Jan 2027', '25 Dec 2026']);
    fireEvent.change(screen.getByLabelText('A day without work'), { target: { value: '2026-12-28' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add the day' }));
    await waitFor(() => expect(shown()).toEqual(['1 Jan 2027', '28 Dec 2026', '25 Dec 2026']));
    fireEvent.click(screen.getByRole('button', { name: 'Take away 25 Dec 2026' }));
    await waitFor(() => expect(shown()).toEqual(['1 Jan 2027', '28 Dec 2026']));
  });

  it('are all shown when asked', async () => {
    serve(Array.from({ length: 14 }, (_, day) => `2026-05-${String(day + 1).padStart(2, '0')}`));
    fireEvent.click(await screen.findByRole('button', { name: 'Show all 14' }));
    expect(shown()).toHaveLength(14);
  });
});
