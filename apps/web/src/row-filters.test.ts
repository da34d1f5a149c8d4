import type { Row } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { type AroundRow, choiceOfRow } from './row-filters.ts';

const around: AroundRow = {
  filters: {},
  whole: { from: '2026-03-23', to: '2026-09-23' },
  grain: 'week',
  channels: [
    { community: 'Slack', name: 'general', posts: 4 },
    { community: 'Zulip', name: 'general', posts: 2 },
    { community: 'Slack', name: 'care', posts: 1 },
  ],
};

describe('a row that is chosen', () => {
  it('filters by all that it names: team, channel, chat and question, themes, word', () => {
    const named = (row: Parameters<typeof choiceOfRow>[0]) => {
      const choice = choiceOfRow(row, around);
      return choice && JSON.parse(JSON.stringify(choice));
    };
    expect(named({ team: 'Care', posts: 3 })).toEqual({ team: ['Care'] });
    expect(named({ from_team: 'Care', to_team: 'Care' })).toEqual({ team: ['Care'] });
    expect(named({ team_a: 'Care', team_b: 'Sales' })).toEqual({ team: ['Care', 'Sales'] });
    expect(named({ community: 'Slack', channel: 'care' })).toEqual({ channel: ['care'] });
    expect(named({ community: 'Zulip', channel: 'general' })).toEqual({ channel: ['Zulip/general'] });
    expect(named({ community: 'Zulip', members: 4 })).toEqual({ community: ['Zulip'] });
    expect(named({ chat: 'c1', question: 'Q2', theme: 'fear' })).toEqual({ chat: 'c1', question: 'Q2', theme: 'fear' });
    expect(named({ chat: 'c1', community: 'Slack', channel: 'care' })).toEqual({ chat: 'c1' });
    expect(named({ codebook: 'mindset', a: 'fear', b: 'trust' })).toEqual({ theme: 'fear', with: 'trust' });
    expect(named({ theme: 'fear', about: 'leaders' })).toEqual({ theme: 'fear', about: 'leaders' });
    expect(named({ term: 'handover' })).toEqual({ term: 'handover' });
  });

  it('does nothing where it names nothing, or only half of a pair', () => {
    const rows: Row[] = [
      { member: 'Ada', posts: 3 },
      { level: 'core' },
      { team: null },
      { from_team: 'Care', to_team: null },
    ];
    for (const row of rows) expect(choiceOfRow(row, around)).toBeNull();
  });

  it('shows its period alone, in the parts that this has, and keeps the whole', () => {
    expect(choiceOfRow({ period: '2026-06-01' }, around)).toEqual({
      from: '2026-06-01',
      to: '2026-06-07',
      within: 'usual',
      grain: 'day',
    });
    // Who looks by the week goes on doing so within a month.
    const month = choiceOfRow({ period: '2026-06-01' }, { ...around, grain: 'month' });
    expect(month).toEqual({ from: '2026-06-01', to: '2026-06-30', within: 'usual' });
  });

  it('shows the month that a cell of retention is about, whatever the grain: so many after that in which people began', () => {
    const shown = { from: '2026-06-01', to: '2026-06-30', within: 'usual' };
    expect(choiceOfRow({ cohort: '2026-04-01', size: 8, k: 2 }, around)).toEqual(shown);
    expect(choiceOfRow({ cohort: '2026-06-01', size: 8, k: 0 }, around)).toEqual(shown);
  });

  it('is taken back when it is chosen once more, and only then', () => {
    const filters = {
      team: ['Care'],
      from: '2026-06-01',
      to: '2026-06-01',
      within: 'usual_by_month',
      grain: 'day' as const,
    };
    const now = { ...around, filters, whole: { from: '2026-06-01', to: '2026-06-01' }, grain: 'day' as const };
    expect(choiceOfRow({ team: 'Care' }, now)).toEqual({ team: undefined });
    expect(choiceOfRow({ team: 'Sales' }, now)).toEqual({ team: ['Sales'] });
    expect(choiceOfRow({ period: '2026-06-01' }, now)).toEqual({
      from: undefined,
      to: undefined,
      within: undefined,
      grain: 'month',
    });
  });
});
