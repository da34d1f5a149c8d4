import type { PlacedPost, Row } from '@groundswell/contract';
import { useState } from 'react';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import { ChosenQuote } from './ChosenQuote.tsx';
import { useChatAnswer } from './chat-scope.ts';
import { OtherQuotes } from './OtherQuotes.tsx';
import styles from './QuestionQuotes.module.css';
import { type CalledChat, useCalledChat, useChat } from './use-chat.ts';
import { type QuoteEdit, useQuoteChoice } from './use-quote-choice.ts';

/** As many as the rule chooses at most; a facilitator may quote more. */
const FEW = 5;
const noPosts: PlacedPost[] = [];

/** What was said to a question, chosen with a reason; a facilitator swaps, drops and orders it. An executive reads none of it. */
export function QuestionQuotes({ question }: { question: string }) {
  const { filters } = useFilters();
  const isExecutive = filters.view === 'executive';
  const answer = useChatAnswer('chat-quotes', {}, { enabled: !isExecutive });
  const posts = useChat().data?.posts ?? noPosts;
  const called = useCalledChat();
  const chosen = answer.data?.rows.filter((row) => row.question === question);
  const rows = called ? chosen?.map((row) => ({ ...row, ...quoteIn(called, row) })) : chosen;
  const choice = useQuoteChoice(question, rows ?? []);
  const [asked, ask] = useState<{ swap: string | null } | null>(null);
  if (isExecutive) return null;
  const edit = (made: QuoteEdit) => {
    ask(null);
    choice.edit(made);
  };
  return (
    <MetricPanel
      metric="chat-quotes"
      answer={answer}
      question={`What was said to ${question}`}
      unit={choice.isOwn ? 'as a facilitator chose' : 'chosen to cover its themes and words'}
      rows={rows}
      columns={['place', 'text', 'why_chosen', 'chosen_by']}
      notes={false}
      empty="Nothing was said that can be quoted."
      extraTools={
        choice.isOwn ? (
          <button type="button" onClick={() => edit({ as: 'rule' })}>
            As the rule chooses
          </button>
        ) : null
      }
    >
      {({ rows }) => (
        <>
          <ol className={styles.quotes}>
            {rows.map((row, place) => (
              <ChosenQuote
                key={String(row.post)}
                row={row}
                post={posts.find(({ post }) => post === row.post)}
                isFirst={place === 0}
                isLast={place === rows.length - 1}
                busy={choice.busy}
                isSwapped={asked?.swap === row.post}
                onEdit={edit}
                onSwap={() => ask({ swap: String(row.post) })}
              />
            ))}
          </ol>
          {choice.failure ? <p role="alert">{choice.failure}</p> : null}
          <More {...{ question, posts, rows, asked, ask, edit }} />
        </>
      )}
    </MetricPanel>
  );
}

/** What it says and why it was chosen, without the names: the reason is the report's. */
function quoteIn({ textOf, report }: CalledChat, { post, question, why_chosen: why }: Row): Row {
  const reasons = report?.questions.find((one) => one.question === question)?.quotes.map((quote) => quote.why);
  return { text: textOf(post), why_chosen: reasons?.includes(String(why)) ? (why ?? null) : null };
}

interface MoreProps {
  question: string;
  posts: PlacedPost[];
  rows: Row[];
  asked: { swap: string | null } | null;
  ask: (asked: { swap: string | null } | null) => void;
  edit: (made: QuoteEdit) => void;
}

function More({ question, posts, rows, asked, ask, edit }: MoreProps) {
  if (asked)
    return (
      <OtherQuotes
        {...{ question, posts }}
        quoted={rows.map(({ post }) => String(post))}
        isSwap={asked.swap !== null}
        onChoose={(post) => edit(asked.swap === null ? { add: post } : { swap: asked.swap, for: post })}
        onLeave={() => ask(null)}
      />
    );
  return (
    <p className={styles.more}>
      <TextButton kind="quiet" onClick={() => ask({ swap: null })}>
        {rows.length < FEW ? '+ Quote another' : '+ Quote one more'}
      </TextButton>
    </p>
  );
}
