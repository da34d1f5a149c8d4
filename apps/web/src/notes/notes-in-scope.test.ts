import type { DatedNote, Programme } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { chartNotes, notesAbout, notesInScope, notesOfChannel, programmeNotes } from './notes-in-scope.ts';

const note = (text: string, community: string | null = null, channel: string | null = null): DatedNote => ({
  ...{ id: text, from: '2026-06-09', to: null, text, community, channel, madeAt: '' },
});
const all = [
  note('new tool'),
  note('moved', 'Craft'),
  note('open week', 'Craft', 'ideas'),
  note('closed', 'Circle', 'ideas'),
];
const texts = (notes: { text: string }[]) => notes.map(({ text }) => text);

describe('notes', () => {
  it('are in scope: those about everything, a community that is not filtered out, a channel that is filtered for', () => {
    expect(texts(notesInScope(all, {}))).toEqual(['new tool', 'moved']);
    expect(texts(notesInScope(all, { community: ['Craft'] }))).toEqual(['new tool', 'moved']);
    expect(texts(notesInScope(all, { community: ['Circle'] }))).toEqual(['new tool']);
    expect(texts(notesInScope(all, { channel: ['ideas'] }))).toEqual(['new tool', 'moved', 'open week', 'closed']);
    expect(texts(notesInScope(all, { channel: ['lunch'] }))).toEqual(['new tool', 'moved']);
    expect(texts(notesInScope(all, { channel: ['Circle/ideas'] }))).toEqual(['new tool', 'moved', 'closed']);
  });

  it('about one channel are listed with it, and no others', () => {
    expect(texts(notesAbout(all, { community: ['Craft'], channel: ['ideas'] }))).toEqual(['open week']);
    expect(texts(notesOfChannel(all, 'Circle', 'ideas'))).toEqual(['closed']);
  });

  it('over a chart of more than their place say which it is', () => {
    expect(texts(chartNotes(all, {}))).toEqual(['new tool', 'Craft: moved']);
    expect(texts(chartNotes(all, { channel: ['ideas', 'lunch'] }))).toEqual([
      'new tool',
      'Craft: moved',
      '#ideas: open week',
      '#ideas: closed',
    ]);
    expect(texts(chartNotes(all, { community: ['Craft'], channel: ['ideas'] }))).toEqual([
      'new tool',
      'moved',
      'open week',
    ]);
    expect(chartNotes([{ ...note('campaign'), to: '2026-06-30' }], {})).toEqual([
      { day: '2026-06-09', to: '2026-06-30', text: 'campaign' },
    ]);
  });

  it('say when a programme began, unless its teams or channels are filtered out', () => {
    const none = { teams: [], channels: [], people: [], community: null, listed: null, unclear: [] };
    const told = { ...none, kind: 'teams' as const, controls: null, sample: false, madeAt: '' };
    const programmes: Programme[] = [
      { ...told, id: '1', name: 'Circle', day: '2026-02-09', teams: ['Care', 'Field'] },
      { ...told, id: '2', name: 'Talks', day: '2025-08-04', teams: ['Sales'] },
      { ...told, id: '3', name: 'Prompts', day: '2025-09-01', kind: 'channels', channels: ['Company/ideas'] },
      { ...told, id: '4', name: 'Course', day: '2025-10-01', kind: 'people', people: ['amber'], listed: 1 },
    ];
    const shown = (filters: Parameters<typeof programmeNotes>[1]) =>
      programmeNotes(programmes, filters).map(({ text }) => text);
    expect(programmeNotes(programmes, {})).toHaveLength(4);
    expect(programmeNotes(programmes, {})[0]).toEqual({ day: '2026-02-09', text: 'Circle began' });
    expect(shown({ team: ['Field'] })).toEqual(['Circle began', 'Prompts began', 'Course began']);
    expect(shown({ channel: ['ideas'] })).toContain('Prompts began');
    expect(shown({ channel: ['general'] })).not.toContain('Prompts began');
  });
});
