import type { Identity, MadeDecision, MergeDecision, MergeSuggestion } from '@groundswell/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newQueryClient } from '../../../queries.ts';
import { PeopleToMerge } from './PeopleToMerge.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const identity = (source: string, name: string): Identity => ({
  ...{ key: `${source}/c/${name}`, source, community: 'Brightwater', id: name, name, handle: 'teal', email: null },
  ...{ team: null, posts: 12, loaded: true },
});
const pair = (name: string): MergeSuggestion => ({
  ...{ a: identity('slack', name), b: identity('x', name), evidence: [`Same name: “${name}”.`], confidence: 'likely' },
});
const sources = [{ id: 'slack', title: 'Slack (export)', docs: '', endings: [] }];

/** A server that knows these pairs and remembers what is decided. */
function serve(pairs: MergeSuggestion[], { refusal, total = pairs.length }: { refusal?: string; total?: number } = {}) {
  let made: MadeDecision[] = [];
  const sent: MergeDecision[][] = [];
  const reply = (body: unknown, status = 200) =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
    if (method === 'DELETE') {
      made = made.filter(({ id }) => !path.endsWith(`/${id}`));
      return reply(null, 204);
    }
    if (method === 'POST' && refusal) return reply({ detail: refusal }, 409);
    if (method === 'POST') {
      const { decisions } = JSON.parse(body ?? '') as { decisions: MergeDecision[] };
      sent.push(decisions);
      const decided = decisions.map(({ a, decision }, index) => {
        const known = pairs.find((one) => one.a.key === a)!;
        return {
          id: `${made.length + index + 1}`,
          a: known.a,
          b: known.b,
          decision,
          decidedAt: '2024-01-05T09:00:00Z',
        };
      });
      made = [...made, ...decided];
    }
    if (path.endsWith('suggestions')) {
      const open = pairs.filter(({ a }) => !made.some((one) => one.a.key === a.key));
      const merged = made.filter(({ decision }) => decision === 'same').length;
      const identities = pairs.length * 2;
      return reply({ suggestions: open, total: total - made.length, identities, people: identities - merged });
    }
    return reply({ merges: made });
  });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <PeopleToMerge sources={sources} />
    </QueryClientProvider>,
  );
  return sent;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const namesShown = () =>
  screen.queryAllByRole('checkbox', { name: / and / }).map((box) => box.getAttribute('aria-label'));

describe('people to merge', () => {
  it('shows each pair with its places, evidence and how sure it is', async () => {
    serve([pair('Teal Newt')]);
    const row = within(await screen.findByRole('listitem'));
    expect(namesShown()).toEqual(['Teal Newt (Slack) and Teal Newt (x)']);
    expect(
      row.getByText('Slack, Brightwater · 12 posts', { normalizer: (text) => text.replaceAll('\u00a0', ' ') }),
    ).toBeTruthy();
    expect(row.getAllByText('@teal')).toHaveLength(2);
    expect(row.getByText('Likely.').parentElement?.textContent).toBe('Likely. Same name: “Teal Newt”.');
    expect(screen.getByText(/^Everybody has one account here/)).toBeTruthy();
  });

  it('takes a single decision from its row, counts anew, and lets one undo it', async () => {
    const sent = serve([pair('Teal Newt'), pair('Rust Carp')]);
    await screen.findAllByRole('listitem');
    press('Same person: Rust Carp (Slack) and Rust Carp (x)');
    await waitFor(() => expect(namesShown()).toEqual(['Teal Newt (Slack) and Teal Newt (x)']));
    expect(sent).toEqual([[{ a: 'slack/c/Rust Carp', b: 'x/c/Rust Carp', decision: 'same' }]]);
    expect(screen.getByText(/^4.accounts are counted as 3.people/)).toBeTruthy();
    fireEvent.click(screen.getByText('Decided before (1)'));
    press('Undo: Rust Carp (Slack) and Rust Carp (x)');
    await waitFor(() => expect(namesShown()).toHaveLength(2));
    expect(screen.queryByText(/^Decided before/)).toBeNull();
  });

  it('decides several at once, in one request', async () => {
    const sent = serve(['Teal Newt', 'Rust Carp', 'Amber Otter'].map(pair));
    await screen.findAllByRole('listitem');
    expect(screen.getByRole('button', { name: 'Different people' }).hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all 3' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Rust Carp/ }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '2 selected' }).indeterminate).toBe(true);
    press('Different people');
    await waitFor(() => expect(namesShown()).toEqual(['Rust Carp (Slack) and Rust Carp (x)']));
    expect(sent.map((decisions) => decisions.map(({ a, decision }) => [a, decision]))).toEqual([
      [
        ['slack/c/Teal Newt', 'different'],
        ['slack/c/Amber Otter', 'different'],
      ],
    ]);
    expect(screen.getByRole('checkbox', { name: 'Select all 1' })).toBeTruthy();
  });

  it('says in its own words that there is nothing to decide', async () => {
    serve([]);
    expect(await screen.findByText('Nobody looks like somebody else. There is nothing to decide.')).toBeTruthy();
  });

  it('says why a decision was refused, and keeps what was chosen', async () => {
    serve([pair('Teal Newt')], { refusal: 'They would be both one person and two.' });
    await screen.findByRole('listitem');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all 1' }));
    press('Same person');
    expect((await screen.findByRole('alert')).textContent).toBe('They would be both one person and two.');
    await waitFor(() => expect(screen.getByRole('checkbox', { name: '1 selected' })).toBeTruthy());
  });

  it('shows the first eight, all of them when asked, and how many come after these', async () => {
    serve(
      Array.from({ length: 12 }, (_, index) => pair(`Newt ${index}`)),
      { total: 40 },
    );
    await screen.findAllByRole('listitem');
    expect(namesShown()).toHaveLength(8);
    press('Show all 12');
    expect(namesShown()).toHaveLength(12);
    expect(screen.getByText('28 more come when these are decided.')).toBeTruthy();
  });
});
