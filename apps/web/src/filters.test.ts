import { describe, expect, it } from 'vitest';
import { type Filters, filtersFromUrl, urlFromFilters, withoutPageState } from './filters.ts';

describe('filters and the address', () => {
  it('say the same there and back', () => {
    const filters: Filters = {
      from: '2024-04-01',
      to: '2024-09-21',
      compare: 'year',
      grain: 'month',
      community: ['Care & Craft', 'Field=Notes'],
      channel: ['field-notes/general', '#help+me'],
      team: ['Customer Care'],
      language: ['de', 'fr'],
      codebook: 'barriers',
      chat: 'craftchat-2024-09-17',
      question: 'Q3',
      term: 'good question',
      theme: 'trust',
      with: 'fear',
      about: 'leaders',
      view: 'executive',
    };
    expect(filtersFromUrl(urlFromFilters(filters))).toEqual(filters);
  });

  it('make no parameters out of nothing chosen', () => {
    expect(urlFromFilters({})).toBe('');
    expect(urlFromFilters({ community: [], term: '', theme: undefined })).toBe('');
    expect(filtersFromUrl('')).toEqual({});
  });

  it('repeat the key for several values', () => {
    expect(urlFromFilters({ team: ['North', 'South'] })).toBe('?team=North&team=South');
    expect(filtersFromUrl('?team=North&team=South&team=North')).toEqual({ team: ['North', 'South'] });
  });

  it('keep how a page stands apart from what is asked', () => {
    const stands: Filters = {
      quotes: 'newest',
      hits: 'negated',
      coding: '3',
      post: '12',
      ranked: 'distinctive',
      against: 'help',
      within: 'usual',
      find: 'fear of asking',
      place: 'Q3',
      names: 'pseudonym',
    };
    expect(filtersFromUrl(urlFromFilters({ ...stands, team: ['North'] }))).toEqual({ ...stands, team: ['North'] });
    expect(withoutPageState({ ...stands, team: ['North'] })).toEqual({ team: ['North'] });
    expect(filtersFromUrl('?coding=x&post=-1&hits=all')).toEqual({});
  });

  it('leave out what is not a filter or not one of its values', () => {
    const foreign =
      '?utm_source=x&language=Klingon&grain=fortnight&compare=never&view=lead&question=three&from=2024-02-31&to=yesterday';
    expect(filtersFromUrl(foreign)).toEqual({});
  });

  it('leave out a period that ends before it begins', () => {
    expect(filtersFromUrl('?from=2024-05-02&to=2024-05-01&team=North')).toEqual({ team: ['North'] });
  });
});
