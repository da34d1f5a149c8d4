import type {
  Answer,
  Catalog,
  FilterOptions,
  Headlines,
  ImportList,
  MeasuredTheme,
  MetricDescription,
  QuoteOrder,
  QuotePage,
  Thread,
} from '@groundswell/contract';
import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ApiProblem, get } from './api.ts';
import { type Filters, urlFromFilters } from './filters.ts';
import { useQuestion } from './use-filters.ts';

// A screenful of sentences; more are one click away.
const QUOTES_A_PAGE = 6;

/** The one cache of answers. What a person asked wrongly (4xx) is not asked twice. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem && isOwnFault(error.status)),
        retryDelay: 600,
        // A part that appears because a question failed must not ask it again: that would never end.
        retryOnMount: false,
        // Answers change only by an import, and that says so itself.
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** The answer of a metric to the page's question, with `overrides` in place of some of its filters. */
export function useAnswer(metric: string, overrides: Filters = {}, when: { enabled?: boolean } = {}) {
  const question = useQuestion(overrides);
  return useQuery(answerQuery(metric, when.enabled === false ? null : question));
}

/** What changed in the page's scope beyond what is usual. */
export function useHeadlines() {
  const question = useQuestion();
  const query = question === null ? '' : urlFromFilters(question);
  return useQuery({
    queryKey: ['headlines', query],
    queryFn: ({ signal }) => get<Headlines>(`headlines${query}`, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
}

/** The answers of several metrics to the page's question, in their order. */
export function useAnswers(metrics: string[]) {
  const question = useQuestion();
  return useQueries({ queries: metrics.map((metric) => answerQuery(metric, question)) });
}

/** The question to a metric as it is asked and kept; `null` is not asked yet. */
export function answerQuery(metric: string, question: Filters | null) {
  const query = question === null ? '' : urlFromFilters(question);
  return queryOptions({
    queryKey: ['answer', metric, query],
    queryFn: ({ signal }) => get<Answer>(`metrics/${metric}${query}`, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
}

/** The posts behind a term or theme, in this order, page by page. */
export function useQuotes(
  order: QuoteOrder,
  overrides: Filters = {},
  when: { enabled?: boolean; negated?: boolean } = {},
) {
  const negated = when.negated === true;
  const question = useQuestion(overrides);
  const query = question === null ? '' : urlFromFilters(question);
  return useInfiniteQuery({
    queryKey: ['quotes', query, order, negated],
    queryFn: ({ pageParam, signal }) => get<QuotePage>(quotesPath(query, order, negated, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: question !== null && when.enabled !== false,
    placeholderData: keepPreviousData,
  });
}

/** The conversation in which a quote stands. */
export function useThread(post: string) {
  return useQuery({
    queryKey: ['thread', post],
    queryFn: ({ signal }) => get<Thread>(`threads/${encodeURIComponent(post)}`, signal),
  });
}

/** What people measured of each theme by coding posts. */
export function useMeasured(view: Filters['view']) {
  return useQuery({
    queryKey: ['codings', 'measured', view ?? 'lead'],
    queryFn: async ({ signal }) =>
      (await get<{ measured: MeasuredTheme[] }>(`codings/measured?view=${view ?? 'lead'}`, signal)).measured,
  });
}

/** Every metric, codebook and source there is. */
export function useCatalog() {
  return useQuery(catalogQuery);
}

const catalogQuery = queryOptions({
  queryKey: ['catalog'],
  queryFn: ({ signal }) => get<Catalog>('catalog', signal),
});

const optionsQuery = (view: Filters['view']) =>
  queryOptions({
    queryKey: ['options', view ?? 'lead'],
    queryFn: ({ signal }) => get<FilterOptions>(`options?view=${view ?? 'lead'}`, signal),
  });

/** Asks for what every page needs before its own code is there: asked after it, it would keep the page waiting as long again. */
export function askAhead(client: QueryClient, { view }: Pick<Filters, 'view'>): void {
  void client.prefetchQuery(optionsQuery(view));
  void client.prefetchQuery(catalogQuery);
}

/** One metric's description, once the catalog is there. */
export function useMetric(id: string): MetricDescription | undefined {
  return useCatalog().data?.metrics.find((metric) => metric.id === id);
}

function quotesPath(query: string, order: QuoteOrder, negated: boolean, after: string | null): string {
  const parameters = new URLSearchParams(query);
  parameters.set('limit', String(QUOTES_A_PAGE));
  parameters.set('order', order);
  if (negated) parameters.set('negated', 'true');
  if (after !== null) parameters.set('after', after);
  return `quotes?${parameters}`;
}

function isOwnFault(status: number): boolean {
  return status >= 400 && status < 500;
}

/** What can be filtered by, for whoever looks, and the days that are covered. */
export function useOptions() {
  return useQuery(optionsQuery(useSearch({ from: '__root__', select: ({ view }) => view })));
}

/** What is loaded, and the imports under way. */
export function useImports() {
  return useQuery({ queryKey: ['imports'], queryFn: ({ signal }) => get<ImportList>('imports', signal) });
}
