import type { Quote, QuoteOrder } from '@groundswell/contract';
import { Choice } from '../../filter-bar/Choice.tsx';
import { everyTheme, type Filters } from '../../filters.ts';
import { Panel } from '../../parts/Panel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer, useQuotes } from '../../queries.ts';
import { useGroupLabel, useThemeWords } from '../../use-codebook.ts';
import { useFilters } from '../../use-filters.ts';
import { AddToTheme } from './AddToTheme.tsx';
import styles from './Quotes.module.css';
import { QuoteText } from './QuoteText.tsx';

const columns = [
  { name: 'day', label: 'day', unit: 'date' },
  { name: 'author', label: 'author', unit: null },
  { name: 'community', label: 'community', unit: null },
  { name: 'channel', label: 'channel', unit: null },
  { name: 'text', label: 'post', unit: null },
  { name: 'replies', label: 'replies', unit: 'replies' },
];

const orders: Record<QuoteOrder, string> = {
  people: 'one of each person in turn',
  newest: 'newest first',
  answered: 'most answered first',
};

/** Where quotes are looked for, if that is not what the page's filters leave. */
interface Where {
  within?: Filters;
  /** What that is called. */
  where?: string;
  /** How posts and their authors are called where names are not shown; null where they are. */
  called?: CalledPosts | null;
}

interface CalledPosts {
  textOf(post: string): string;
  authorOf(post: string): string | null;
}

/** What people wrote about the chosen word or theme. */
export function QuotesPanel({ within, where, called = null }: Where) {
  const { filters } = useFilters();
  const words = useThemeWords();
  const groupLabel = useGroupLabel();
  const themes = [filters.theme, filters.with].filter((one) => one !== undefined).map(words.labelOf);
  const about = filters.about === undefined ? [] : [groupLabel(filters.about)];
  const chosen = [...(filters.term === undefined ? [] : [filters.term]), ...themes, ...about];
  if (filters.view === 'executive')
    return <Hint text="An executive sees no quotes: what people wrote stays with their community." />;
  if (chosen.length === 0) return <Hint text="Choose a word or a theme to read what people wrote." />;
  const isNegated = filters.theme !== undefined && filters.about === undefined && filters.hits === 'negated';
  const named = chosen.map((one) => `“${one}”`).join(' and ');
  const how = isNegated ? 'negated: kept apart' : 'in context';
  return (
    <Quotes
      title={`${named}${where ? ` in ${where}` : ''}, ${how}`}
      isNegated={isNegated}
      within={within}
      called={called}
    />
  );
}

function Hint({ text }: { text: string }) {
  return <p className={styles.hint}>{text}</p>;
}

interface QuotesProps {
  title: string;
  isNegated: boolean;
  within: Filters | undefined;
  called: CalledPosts | null;
}

/** With its words as they may be shown; where the theme or the word stands in them is not known then. */
const calledQuote = (quote: Quote, { textOf, authorOf }: CalledPosts): Quote => ({
  ...{ ...quote, author: authorOf(quote.post), text: textOf(quote.post), marks: [] },
});

function Quotes({ title, isNegated, within, called }: QuotesProps) {
  const { filters, change } = useFilters();
  const order = filters.quotes ?? 'people';
  const pages = useQuotes(order, within, { negated: isNegated });
  const first = pages.data?.pages[0];
  const said = pages.data?.pages.flatMap((page) => page.quotes) ?? [];
  const quotes = called ? said.map((quote) => calledQuote(quote, called)) : said;
  if (first?.hidden) return <Hint text="An executive sees no quotes: what people wrote stays with their community." />;
  return (
    <Panel
      question={title}
      unit={first ? `${first.total.toLocaleString('en-GB')} ${first.total === 1 ? 'post' : 'posts'}` : undefined}
      state={pages.isError ? 'failed' : !first ? 'loading' : quotes.length === 0 ? 'empty' : 'ready'}
      failure={pages.error?.message}
      onRetry={() => void pages.refetch()}
      rows={quotes.map(({ day, author, community, channel, text, replies }) => ({
        day,
        author,
        community,
        channel,
        text,
        replies,
      }))}
      columns={columns}
      filename={isNegated ? 'quotes-negated' : 'quotes'}
      empty={isNegated ? 'No post in this period has the theme only negated.' : undefined}
      extraTools={
        <>
          <NegatedSwitch isNegated={isNegated} within={within} />
          {filters.term ? <AddToTheme word={filters.term} /> : null}
          <Choice
            label="Order"
            shown={orders[order]}
            value={order}
            choices={Object.entries(orders).map(([value, name]) => ({ value, name }))}
            onChoose={(chosen) => change({ quotes: chosen === 'newest' || chosen === 'answered' ? chosen : undefined })}
          />
        </>
      }
    >
      <ul className={styles.quotes}>
        {quotes.map((quote) => (
          <QuoteText key={quote.post} quote={quote} isInChat={within?.chat !== undefined} isAlone={called !== null} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <TextButton disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {pages.isFetchingNextPage ? 'Loading …' : `More of the ${first?.total.toLocaleString('en-GB')}`}
        </TextButton>
      ) : null}
    </Panel>
  );
}

/** The way to the posts that have the theme only negated, and back. */
function NegatedSwitch({ isNegated, within }: { isNegated: boolean; within: Filters | undefined }) {
  const { filters, change } = useFilters();
  // A pair of themes, or whom one concerns, is counted nowhere as negated.
  const isWhole = filters.theme !== undefined && filters.with === undefined && filters.about === undefined;
  const rows = useAnswer('themes', { ...within, ...everyTheme }, { enabled: isWhole }).data?.rows;
  const negated = rows?.find(({ theme }) => theme === filters.theme)?.negated;
  if (isNegated) {
    return (
      <button type="button" onClick={() => change({ hits: undefined })}>
        Posts that count
      </button>
    );
  }
  if (!isWhole || typeof negated !== 'number' || negated === 0) return null;
  return (
    <button type="button" onClick={() => change({ hits: 'negated' })}>
      {negated.toLocaleString('en-GB')} negated, kept apart
    </button>
  );
}
