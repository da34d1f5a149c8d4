import type { StoryFormat, StoryNames, StoryPage } from '@groundswell/contract';
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../api.ts';
import { urlFromFilters } from '../../filters.ts';
import { useQuestion } from '../../use-filters.ts';

/** The stories under the page's filters, page by page. */
export function useStories() {
  const question = useQuestion();
  const query = question === null ? '' : urlFromFilters(question);
  return useInfiniteQuery({
    queryKey: ['stories', query],
    queryFn: ({ pageParam, signal }) => get<StoryPage>(`stories${withAfter(query, pageParam)}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
}

function withAfter(query: string, after: string | null): string {
  const parameters = new URLSearchParams(query);
  if (after !== null) parameters.set('after', after);
  return `?${parameters}`;
}

/** What a facilitator does with a story. */
export type StoryChange =
  | { pin: string }
  | { unpin: string }
  | { note: string; post: string }
  /** All that are pinned, in their new order. */
  | { order: string[] };

/** Makes a change, and has the stories shown as they are then. */
export function useChangeStory() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: StoryChange) => call(...requestOf(change)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['stories'] }),
  });
}

function requestOf(change: StoryChange): [path: string, request: RequestInit] {
  if ('pin' in change) return [pathOf(change.pin), { method: 'PUT' }];
  if ('unpin' in change) return [pathOf(change.unpin), { method: 'DELETE' }];
  if ('order' in change) return ['stories/pins', put({ posts: change.order })];
  return [`${pathOf(change.post)}/note`, put({ note: change.note })];
}

const pathOf = (post: string): string => `stories/pins/${encodeURIComponent(post)}`;

const put = (body: object): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** The stories as text; a function, as it is asked for only when somebody takes them along. */
export function useStoriesAsText(): ((how: { format: StoryFormat; names: StoryNames }) => Promise<string>) | null {
  const question = useQuestion();
  if (question === null) return null;
  return async ({ format, names }) => {
    const parameters = new URLSearchParams(urlFromFilters(question));
    parameters.set('format', format);
    parameters.set('names', names);
    return (await call(`stories/text?${parameters}`)).text();
  };
}
