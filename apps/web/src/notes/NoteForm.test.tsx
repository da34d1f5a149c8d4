import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newQueryClient } from '../queries.ts';
import NoteForm from './NoteForm.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Draws the form over an API that keeps what it is sent, or refuses it. */
async function serve(note: Parameters<typeof NoteForm>[0]['note'], refusal?: string) {
  const sent: [string, unknown][] = [];
  const done = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', async (path: string, request: RequestInit = {}) => {
    if (!request.method) return Response.json({ communities: [], channels: [] });
    sent.push([`${request.method} ${path}`, JSON.parse(String(request.body))]);
    return refusal ? Response.json({ detail: refusal }, { status: 400 }) : Response.json({});
  });
  vi.stubGlobal('scrollTo', () => {});
  const page = createRootRoute({ component: () => <NoteForm note={note} onDone={done} /> });
  const router = createRouter({ routeTree: page, history: createMemoryHistory({ initialEntries: ['/'] }) });
  render(
    <MantineProvider>
      <QueryClientProvider client={newQueryClient()}>
        <RouterProvider<typeof router> router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findAllByRole('button');
  return { sent, done };
}
const write = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the form of a note', () => {
  it('adds a note of a day about the place that it was given', async () => {
    const { sent, done } = await serve({ from: '2026-06-09', community: 'Craft', channel: 'ideas' });
    write(/What happened/, 'Open week');
    press('Add the note');
    await waitFor(() => expect(done).toHaveBeenCalled());
    const place = { community: 'Craft', channel: 'ideas' };
    expect(sent).toEqual([['POST /api/notes', { text: 'Open week', from: '2026-06-09', to: null, ...place }]]);
  });

  it('changes the note that it was given, and its days', async () => {
    const { sent, done } = await serve({ id: '7', from: '2026-06-09', text: 'Launch' });
    write(/Until/, '2026-06-12');
    press('Save the note');
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent[0]).toMatchObject(['PUT /api/notes/7', { text: 'Launch', to: '2026-06-12', community: null }]);
  });

  it('says why a note was refused, and keeps what was written', async () => {
    const { done } = await serve({ from: '2026-06-09', text: 'Launch' }, 'to: must not be before "from".');
    press('Add the note');
    expect((await screen.findByRole('alert')).textContent).toBe('to: must not be before "from".');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/What happened/).value).toBe('Launch');
    expect(done).not.toHaveBeenCalled();
  });
});
