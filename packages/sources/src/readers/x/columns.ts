/** What a post can have, by the names that archives give the column; the first that is there and filled counts. */
const names = {
  id: ['id_str', 'status_id', 'tweet_id', 'id'],
  url: ['status_url', 'tweet_url'],
  text: ['full_text', 'text'],
  at: ['created_at'],
  authorId: ['from_user_id_str', 'author_id', 'author.id', 'user_id', 'user_id_str'],
  handle: ['from_user', 'author.username', 'screen_name', 'user_username', 'author_username', 'username'],
  name: ['author.name', 'user_name', 'author_name', 'name'],
  replyTo: [
    'in_reply_to_status_id_str',
    'reply_to_status_id',
    'referenced_tweets.replied_to.id',
    'in_reply_to_status_id',
    'in_reply_to_tweet_id',
  ],
  conversation: ['conversation_id', 'conversation_id_str'],
  references: ['referenced_tweets'],
  sourceKind: ['sourcetweet_type'],
  sourceId: ['sourcetweet_id'],
  isReshare: ['is_retweet'],
  reshareId: ['retweet_status_id', 'referenced_tweets.retweeted.id', 'retweeted_status_id'],
  reshareHandle: ['retweet_screen_name', 'retweeted_username'],
  reshareText: ['retweet_text'],
  isQuote: ['is_quote', 'is_quote_status'],
  quoteId: ['quoted_status_id', 'referenced_tweets.quoted.id', 'quoted_status_id_str'],
  quoteHandle: ['quoted_screen_name', 'quoted_username'],
  quoteText: ['quoted_text'],
  likes: ['favorite_count', 'public_metrics.like_count', 'like_count'],
  entities: ['entities_str', 'entities.mentions', 'entities'],
  mentionIds: ['mentions_user_id'],
  mentionHandles: ['mentions_screen_name'],
  mediaTypes: ['media_type'],
  mediaKeys: ['attachments.media_keys'],
} as const;

/** A column by what it means. */
export type Column = keyof typeof names;

/** From what a column means to where it stands in a row; several places where archives have it twice. */
export type Columns = Map<Column, number[]>;

// Names that only archives of X have. One of them alone may stand in any table.
const signs = new Set<string>([
  'from_user',
  'screen_name',
  'tweet_id',
  'status_id',
  'entities_str',
  'author_id',
  'full_text',
  'is_retweet',
  'retweet_count',
  'favorite_count',
  'edit_history_tweet_ids',
  'in_reply_to_user_id',
  'in_reply_to_screen_name',
  'public_metrics.like_count',
  'public_metrics.retweet_count',
  ...names.replyTo,
  ...names.conversation,
  ...names.references,
  ...names.sourceKind,
]);

/** The columns that a header names, or null where it is not one of an archive of X. */
export function columnsOf(header: string[]): Columns | null {
  const written = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  if (new Set(written.filter((name) => signs.has(name))).size < 2) return null;
  const columns: Columns = new Map();
  for (const column of Object.keys(names) as Column[]) {
    const places = names[column].map((name) => written.indexOf(name)).filter((place) => place >= 0);
    if (places.length > 0) columns.set(column, places);
  }
  const has = (column: Column) => columns.has(column);
  const complete = has('text') && has('at') && (has('id') || has('url')) && (has('authorId') || has('handle'));
  return complete ? columns : null;
}

// What R and Python write for a cell that holds nothing.
const nothing = new Set(['', 'NA', 'NaN', 'nan', 'None', 'null', 'NULL']);

/** What a row says in a column, or null where it says nothing. */
export function cellOf(row: string[], columns: Columns, column: Column): string | null {
  for (const place of columns.get(column) ?? []) {
    const cell = row[place]?.trim() ?? '';
    if (!nothing.has(cell)) return cell;
  }
  return null;
}

/**
 * The digits of an id, which R writes with an x before them; null where a spreadsheet has rounded it (`1.18E+18`), as
 * ids are greater than 2^53.
 */
export function idIn(cell: string | null): string | null {
  return /^['x]?(\d{1,20})$/.exec(cell ?? '')?.[1] ?? null;
}
