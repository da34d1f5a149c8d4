import type { Theme, ThemePreview } from '@groundswell/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import { urlFromFilters } from '../../filters.ts';
import { useQuestion } from '../../use-filters.ts';

// Milliseconds: typing is not asked about letter by letter.
const PAUSE = 350;

/** What the theme as it is written now would find under the page's filters, a moment after the last change. */
export function usePreview(codebook: string, theme: Theme, { isSaved, seed }: { isSaved: boolean; seed: number }) {
  const { patterns, except, negated, matches, mustNotMatch, matchesNegated } = theme;
  const draft = { patterns, except, negated, matches, mustNotMatch, matchesNegated };
  const body = useSettled(JSON.stringify({ codebook, theme: isSaved ? theme.id : null, draft, seed }));
  const question = useQuestion({ theme: undefined, term: undefined, codebook: undefined, compare: undefined });
  const query = question === null ? '' : urlFromFilters(question);
  return useQuery({
    queryKey: ['preview', query, body],
    queryFn: async ({ signal }) => {
      const headers = { 'content-type': 'application/json' };
      const reply = await call(`codebooks/preview${query}`, { method: 'POST', headers, body, signal });
      return (await reply.json()) as ThemePreview;
    },
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
