import type { ChatReport, PostPlace, ReportNames, Row, ShownChat } from '@groundswell/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { call, get } from '../../api.ts';
import { useFilters } from '../../use-filters.ts';
import { useChatId } from './chat-scope.ts';
import { movedTo } from './placed-posts.ts';
import { chatPath, reportPath } from './report-address.ts';

export { chatPath };

/** A chat with every post of it, as it is asked and kept. */
export const chatQuery = (chat: string, names: ReportNames = 'full') =>
  queryOptions({
    queryKey: ['chat', chat, names],
    queryFn: ({ signal }) => get<ShownChat>(`${chatPath(chat)}?names=${names}`, signal),
  });

/** The chat with every post of it and where it belongs; an executive reads nobody's words. */
export function useChat() {
  const { filters } = useFilters();
  return useQuery({ ...chatQuery(useChatId(), filters.names), enabled: filters.view !== 'executive' });
}

/** How the page calls people where names are not shown in full: nothing of a text is shown until it is known. */
export interface CalledChat {
  /** The words of a post; '' of one that is not known. */
  textOf(post: unknown): string;
  /** Who wrote it. */
  authorOf(post: unknown): string | null;
  /** Everything else as the report has it; undefined until it is there. */
  report: ChatReport | undefined;
}

/** The chat's posts and its report with people called as is chosen; null where names are shown as they are. */
export function useCalledChat(): CalledChat | null {
  const { filters } = useFilters();
  const id = useChatId();
  const { names, codebook } = filters;
  const isCalled = names !== undefined && filters.view !== 'executive';
  const posts = useChat().data?.posts;
  const report = useQuery({
    queryKey: ['chat', id, 'report', names, codebook],
    queryFn: ({ signal }) => get<ChatReport>(reportPath(id, 'json', filters), signal),
    enabled: isCalled,
  }).data;
  return useMemo(() => {
    if (!isCalled) return null;
    const known = new Map(posts?.map((post) => [post.post, post]));
    return {
      textOf: (post) => known.get(String(post))?.text ?? '',
      authorOf: (post) => known.get(String(post))?.author ?? null,
      report,
    };
  }, [isCalled, posts, report]);
}

/** Words of a question, those alone that the report has too: it leaves out those that are names. */
export function withoutNames(
  called: CalledChat | null,
  question: string,
  list: 'terms' | 'distinctive',
  rows: Row[] | undefined,
): Row[] | undefined {
  if (called === null) return rows;
  const own = called.report?.questions.find((one) => one.question === question)?.[list];
  const terms = new Set(own?.map(({ term }) => term));
  return rows?.filter(({ term }) => terms.has(String(term)));
}

/** Sends JSON to the API. */
export const sent = (method: 'PUT' | 'POST', body: object): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/**
 * Asks anew whatever rests on chats: every figure may. `questionsFirst` where a question was taken away: what is about that one alone
 * is to leave the page before it is asked about what is not there.
 */
export function useRefreshChats(): (how?: { questionsFirst: boolean }) => Promise<void> {
  const client = useQueryClient();
  return async ({ questionsFirst } = { questionsFirst: false }) => {
    if (questionsFirst) await client.invalidateQueries({ predicate: ({ queryKey }) => tellsQuestions(queryKey) });
    // Texts that people wrote do not change by what they say of the posts.
    const stale = ['chat', 'chats', 'answer', 'quotes', 'options'];
    await client.invalidateQueries({
      predicate: ({ queryKey }) => stale.includes(String(queryKey[0])) && !(questionsFirst && tellsQuestions(queryKey)),
    });
  };
}

const tellsQuestions = ([kind, metric]: readonly unknown[]): boolean =>
  kind === 'chats' || (kind === 'answer' && metric === 'chat-questions');

/** Who moves one post after the other looks at the figures afterwards; asked for each, they would get in the way. */
const PAUSE_MS = 500;

/** Moves a post: at once on the page, then in the workspace, and after a pause every figure is asked anew. */
export function useMovePost() {
  const chat = useChatId();
  const client = useQueryClient();
  const refresh = useRefreshChats();
  const { filters } = useFilters();
  const { queryKey } = chatQuery(chat, filters.names);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useMutation({
    mutationFn: (move: { post: string; to: PostPlace | null }) =>
      call(`${chatPath(chat)}/moves`, sent('POST', { moves: [move] })),
    onMutate: async ({ post, to }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      // Where a post goes that is taken back is for the engine to say.
      if (before && to !== null) client.setQueryData(queryKey, movedTo(before, post, to));
      return { before };
    },
    onError: (_problem, _move, context) => client.setQueryData(queryKey, context?.before),
    onSettled: (_reply, _problem, { to }) => {
      clearTimeout(later.current);
      later.current = setTimeout(() => void refresh(), to === null ? 0 : PAUSE_MS);
    },
  });
}
