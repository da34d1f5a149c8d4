import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from './Panel.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const columns = [
  { name: 'theme', label: 'Theme', unit: null },
  { name: 'people', label: 'People', unit: 'people' },
];
const description: PanelProps['description'] = {
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
  caveats: ['Negated hits are kept apart.'],
  columns,
  sql: 'select 1',
  grains: [],
};
const panel: PanelProps = {
  question: 'What do people keep coming back to?',
  unit: 'people, by theme',
  description,
  state: 'ready',
  rows: [
    { theme: 'Trust', people: 61 },
    { theme: 'Fear', people: null },
  ],
  columns,
  hidden: { minimum: 5, cells: [{ row: 1, column: 'people' }], comparedCells: [], rows: 0 },
  filename: 'themes',
  children: <div>the chart</div>,
};

/**
 * Draws a panel inside what it stands in on a page: Mantine and the router. jsdom has no matchMedia, which
 * Mantine asks, and no scrollTo, which the router calls.
 */
async function draw(props: Partial<PanelProps> = {}) {
  const media = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('matchMedia', () => media);
  vi.stubGlobal('scrollTo', () => {});
  const page = createRootRoute({ component: () => <Panel {...panel} {...props} /> });
  const router = createRouter({ routeTree: page, history: createMemoryHistory({ initialEntries: ['/'] }) });
  const { container } = render(
    <MantineProvider env="test">
      <RouterProvider<typeof router> router={router} />
    </MantineProvider>,
  );
  await screen.findByRole('heading');
  return container;
}

describe('a panel', () => {
  it('is titled with its question, and has its unit beside it', async () => {
    await draw();
    expect(screen.getByRole('region', { name: 'What do people keep coming back to?' })).toBeTruthy();
    expect(screen.getByText('people, by theme')).toBeTruthy();
    expect(screen.getByText('the chart')).toBeTruthy();
  });

  it('changes between the chart and a table of the same rows', async () => {
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.queryByText('the chart')).toBeNull();
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Trust', '61', 'Fear', 'under 5']);
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }));
    expect(screen.getByText('the chart')).toBeTruthy();
  });

  it('explains itself: definition, source, caveats and the way to the glossary', async () => {
    await draw();
    fireEvent.click(screen.getByRole('button', { name: 'What is Themes?' }));
    expect(await screen.findByText('People with at least one hit of the theme.')).toBeTruthy();
    expect(screen.getByText('Negated hits are kept apart.')).toBeTruthy();
    expect(screen.getByText(/METRICS, Themes/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/glossary#themes');
  });

  it('gives the rows on screen as a CSV file', async () => {
    await draw();
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => made.push(blob) && 'blob:x', revokeObjectURL: () => {} }),
    );
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    fireEvent.click(screen.getByRole('button', { name: 'Download the table as CSV' }));
    expect(click.mock.contexts[0]).toMatchObject({ download: 'themes.csv' });
    // Blob.text() takes the byte order mark away.
    expect(await readText(made[0]!)).toBe('Theme,People\r\nTrust,61\r\nFear,under 5\r\n');
    click.mockRestore();
  });
});

describe('a panel without a chart', () => {
  it('keeps its place while it loads, without its tools', async () => {
    await draw({ state: 'loading' });
    expect(screen.getByRole('region').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Loading …')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Table' })).toBeNull();
  });

  it('says in its own words that nobody posted, and that a group is too small', async () => {
    await draw({ state: 'empty' });
    expect(screen.getByText('Nobody posted in this period. Widen the period or reset the filters.')).toBeTruthy();
    cleanup();
    await draw({ state: 'hidden' });
    expect(screen.getByText(/^Hidden: fewer than 5 people/)).toBeTruthy();
  });

  it('says what failed and lets one try again', async () => {
    const onRetry = vi.fn();
    await draw({ state: 'failed', failure: 'The server did not answer.', onRetry });
    expect(screen.getByRole('alert').textContent).toContain('The server did not answer.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
  });
});

function readText(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob);
  });
}
