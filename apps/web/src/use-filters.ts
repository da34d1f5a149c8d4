import { coveredBy, defaultPeriod, type Period } from '@groundswell/words';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Filters, tidy, withoutPageState } from './filters.ts';
import { useOptions } from './queries.ts';

/** The page's filters, which are its address, and how to change them: each change is a step that "back" undoes. */
export function useFilters() {
  const filters = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (search: Filters, how: { replace?: boolean } = {}) =>
      void navigate({ to: '.', search, resetScroll: false, ...how });
    return {
      filters,
      change: (patch: Filters) => go(patched(filters, patch)),
      // A step that nobody would want back one by one.
      pass: (patch: Filters) => go(patched(filters, patch), { replace: true }),
      // Who looks, and in which order, is not a filter: resetting does not make an executive a lead.
      reset: () => go(tidy({ view: filters.view, quotes: filters.quotes })),
    };
  }, [filters, navigate]);
}

/** Whoever chooses another period does not look at a part of the last one any more. */
function patched(filters: Filters, patch: Filters): Filters {
  const chosen = 'from' in patch || 'to' in patch ? { within: undefined } : {};
  return tidy({ ...filters, ...chosen, ...patch });
}

/** The period that the page shows: the chosen one or, without a choice, the default; null until it is known or where nothing is loaded. */
export function usePeriod(): Period | null {
  const { filters } = useFilters();
  const options = useOptions().data;
  return useMemo(() => {
    const usual = options ? defaultPeriod(coveredBy(options, { community: filters.community })) : null;
    const from = filters.from ?? usual?.from;
    const to = filters.to ?? usual?.to;
    return from && to ? { from, to } : null;
  }, [filters.from, filters.to, filters.community, options]);
}

/** The filters as a question to the API, its period resolved; null until the covered days are known. */
export function useQuestion(overrides: Filters = {}): Filters | null {
  const { filters } = useFilters();
  const period = usePeriod();
  const { isSuccess } = useOptions();
  if (!isSuccess) return null;
  return tidy({ ...withoutPageState({ ...filters, ...period }), ...overrides });
}
