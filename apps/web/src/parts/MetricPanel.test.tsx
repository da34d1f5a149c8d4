import type { Answer, Catalog, MetricDescription } from '@groundswell/contract';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MetricPanel } from './MetricPanel.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const themes: MetricDescription = {
  id: 'themes',
  title: 'Themes',
  question: 'What do people keep coming back to?',
  family: 'themes',
  shape: 'breakdown',
  unit: 'people',
  better: null,
  headline: null,
  definition: 'People with at least one hit of the theme.',
  source: 'METRICS, Themes',
  caveats: [],
  columns: [
    { name: 'theme', label: 'theme', unit: null },
    { name: 'people', label: 'people', unit: 'people' },
  ],
  sql: 'select 1',
  grains: [],
};
const catalog: Catalog = { version: '1.0.0', metrics: [themes], codebooks: [], sources: [] };
const rows = [
  { theme: 'trust', people: 61 },
  { theme: 'fun', people: 0 },
  { theme: 'fear', people: null },
];
const answer: Answer = {
  metric: 'themes',
  scope: { grain: 'week', codebook: 'mindset', against: 'rest', view: 'executive', from: null, to: null, asOf: null },
  rows,
  total: null,
  compared: null,
  change: null,
  notes: [{ code: 'bots-left-out', count: 3, text: '3 posts by bots are left out.' }],
  hidden: { minimum: 5, cells: [{ row: 2, column: 'people' }], comparedCells: [], rows: 0 },
  completeUntil: null,
};

function Themes({ data, notes }: { data: Answer; notes?: boolean }) {
  const given = useQuery({ queryKey: ['answer'], queryFn: () => data, initialData: data, staleTime: Infinity });
  const drawn = given.data.rows.filter(({ people }) => people !== 0);
  return (
    <MetricPanel metric="themes" answer={given} rows={drawn} notes={notes}>
      {(shown) => `${shown.rows.length} bars, hidden: ${shown.hidden?.cells.map(({ row }) => row)}`}
    </MetricPanel>
  );
}

/** jsdom has no matchMedia, which Mantine asks, and no scrollTo, which the router calls. */
async function draw(data: Answer, notes?: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('scrollTo', () => {});
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(['catalog'], catalog);
  const page = createRootRoute({ component: () => <Themes data={data} notes={notes} /> });
  const router = createRouter({ routeTree: page, history: createMemoryHistory({ initialEntries: ['/'] }) });
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <RouterProvider<typeof router> router={router} />
      </MantineProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading');
}

describe('a metric’s panel', () => {
  it('has in its table the rows that are drawn and no others, and hides their cells and no others', async () => {
    await draw(answer);
    expect(screen.getByText('2 bars, hidden: 1')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['trust', '61', 'fear', 'under 5']);
  });

  it('says the answer’s notes under its chart, unless they stand elsewhere', async () => {
    await draw(answer);
    expect(screen.getByText('3 posts by bots are left out.')).toBeTruthy();
    cleanup();
    await draw(answer, false);
    expect(screen.queryByText('3 posts by bots are left out.')).toBeNull();
  });

  it('has its own words where every row is 0, and where all are hidden', async () => {
    await draw({ ...answer, rows: [rows[1]!], hidden: null });
    expect(screen.getByText(/^Nobody wrote of this in this period/)).toBeTruthy();
    cleanup();
    await draw({ ...answer, rows: [rows[2]!], hidden: { ...answer.hidden!, cells: [{ row: 0, column: 'people' }] } });
    expect(screen.getByText(/^Hidden: fewer than 5 people/)).toBeTruthy();
  });
});
