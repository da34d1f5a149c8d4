import type { QuoteChoice, Row } from '@groundswell/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api.ts';
import { useChatId } from './chat-scope.ts';
import { chatPath, sent } from './use-chat.ts';
import { useListedChat } from './use-chat-edits.ts';

/** What a facilitator does with the quotes of a question. */
export type QuoteEdit =
  | { move: string; by: -1 | 1 }
  | { drop: string }
  | { swap: string; for: string }
  | { add: string }
  | { as: 'rule' };

/** What is to be quoted once somebody has done that; `shown` are the posts that are quoted now. */
export function choiceAfter(
  edit: QuoteEdit,
  shown: string[],
  now: { chosen: string[] | null; dropped: string[] },
): QuoteChoice {
  if ('as' in edit) return { chosen: null, dropped: [] };
  if ('drop' in edit) {
    const dropped = [...now.dropped, edit.drop];
    return { chosen: now.chosen === null ? null : without(now.chosen, edit.drop), dropped };
  }
  if ('add' in edit) return { chosen: [...shown, edit.add], dropped: without(now.dropped, edit.add) };
  if ('swap' in edit) {
    const chosen = shown.map((post) => (post === edit.swap ? edit.for : post));
    return { chosen, dropped: without(now.dropped, edit.for) };
  }
  return { chosen: moved(shown, edit.move, edit.by), dropped: now.dropped };
}

const without = (posts: string[], post: string): string[] => posts.filter((one) => one !== post);

function moved(posts: string[], post: string, by: -1 | 1): string[] {
  const rest = without(posts, post);
  rest.splice(Math.max(0, posts.indexOf(post) + by), 0, post);
  return rest;
}

/** What is quoted under a question, and how a facilitator changes it. */
export function useQuoteChoice(question: string, rows: Row[]) {
  const chat = useChatId();
  const client = useQueryClient();
  const now = useListedChat()?.questions.find((one) => one.question === question)?.quotes;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (choice: QuoteChoice) => call(`${chatPath(chat)}/questions/${question}/quotes`, sent('PUT', choice)),
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [kind, what] }) => kind === 'chats' || (kind === 'answer' && what === 'chat-quotes'),
      }),
  });
  const edit = (made: QuoteEdit) => {
    if (now)
      mutate(
        choiceAfter(
          made,
          rows.map(({ post }) => String(post)),
          now,
        ),
      );
  };
  const isOwn = now !== undefined && (now.chosen !== null || now.dropped.length > 0);
  return { edit, busy: isPending, failure: error?.message, isOwn };
}
