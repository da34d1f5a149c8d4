import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { newQueryClient } from '../../../queries.ts';
import { ProgrammeForm } from './ProgrammeForm.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Draws the form over an API that knows two people of one name, and keeps what it is sent. */
async function serve(programme?: Parameters<typeof ProgrammeForm>[0]['programme']) {
  const sent: [string, unknown][] = [];
  const done = vi.fn();
  const observer = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  vi.stubGlobal('ResizeObserver', observer);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('fetch', async (path: string, request: RequestInit = {}) => {
    if (request.method) {
      sent.push([`${request.method} ${path}`, JSON.parse(String(request.body))]);
      return Response.json({});
    }
    if (path.startsWith('/api/programmes/people'))
      return Response.json({ people: [{ written: 'cyan@heron.example', name: 'Cyan Lake', team: 'Care' }] });
    return Response.json({
      ...{ teams: [{ name: 'Care' }, { name: 'Field' }], channels: [{ community: 'Company', name: 'ideas' }] },
      communities: [{ name: 'Course forum' }],
    });
  });
  const page = createRootRoute({
    component: () => <ProgrammeForm {...(programme && { programme })} onDone={done} />,
  });
  const router = createRouter({ routeTree: page, history: createMemoryHistory({ initialEntries: ['/'] }) });
  render(
    <MantineProvider>
      <QueryClientProvider client={newQueryClient()}>
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('button', { name: 'Keep the programme' });
  return { sent, done };
}
const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep the programme' }));
async function choose(field: string, option: string) {
  fireEvent.click(screen.getByRole('combobox', { name: field }));
  fireEvent.click(await screen.findByRole('option', { name: option, hidden: true }));
}

it('tells of people by name or pasted as they stand in a list, and of the community of their course', async () => {
  const { sent, done } = await serve();
  write(/What was done/, 'Course');
  write(/It began on/, '2026-02-11');
  await choose('Who took part', 'People on a list');
  const people = screen.getByRole('combobox', { name: 'People who took part' });
  const pasted = 'Amber Heron <amber@heron.example>\nblue@heron.example\tUnknown One';
  fireEvent.paste(people, { clipboardData: { getData: () => pasted } });
  people.focus();
  fireEvent.change(people, { target: { value: 'cyan' } });
  fireEvent.click(await screen.findByRole('option', { name: 'cyan@heron.example (Cyan Lake, Care)', hidden: true }));
  await choose('The course’s own community', 'Course forum');
  keep();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(sent).toEqual([
    [
      'POST /api/programmes',
      {
        ...{ name: 'Course', day: '2026-02-11', community: 'Course forum', controls: null },
        people: ['Amber Heron <amber@heron.example>', 'blue@heron.example', 'Unknown One', 'cyan@heron.example'],
      },
    ],
  ]);
});

it('keeps what was chosen of one kind while another is looked at, and sends one', async () => {
  const told = { ...{ id: '7', name: 'Prompts', day: '2026-02-11', kind: 'channels' as const }, teams: [], people: [] };
  const rest = { community: null, controls: null, sample: false, madeAt: '', listed: null, unclear: [] };
  const { sent, done } = await serve({ ...told, ...rest, channels: ['Company/ideas', 'Company/gone'] });
  await choose('Who took part', 'Whole teams');
  expect(screen.getByRole('button', { name: 'Keep the programme' }).hasAttribute('disabled')).toBe(true);
  await choose('Who took part', 'Whole channels');
  keep();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(sent[0]).toEqual([
    'PUT /api/programmes/7',
    {
      ...{ name: 'Prompts', day: '2026-02-11', channels: ['Company/ideas', 'Company/gone'] },
      ...{ controls: null, community: null },
    },
  ]);
});
