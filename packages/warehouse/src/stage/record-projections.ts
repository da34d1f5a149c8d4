import { literal } from '../sql-literal.ts';
import type { StageTable } from './stage-tables.ts';

/**
 * The SELECT that turns each staging table into what is kept as Parquet. Ids are derived here: the key of a post is a
 * hash of (source, community, external id), so that the same post has the same key in every import.
 */
export function recordProjections(source: string): Record<StageTable, string> {
  const origin = `${literal(source)} as source`;
  const key = (column: string) =>
    `case when ${column} is not null then md5_number_lower(concat_ws(chr(31), ${literal(source)}, community, ${column}))::ubigint end`;
  const time = (column: string) => `case when length(${column}) > 10 then replace(${column}, 'Z', '')::timestamp end`;
  return {
    communities: `select ${origin}, community, name, covered_from::date as covered_from, covered_to::date as covered_to, shows from communities`,
    channels: `select ${origin}, * from channels`,
    members: `select ${origin}, * replace (joined_on::date as joined_on, left_on::date as left_on) from members`,
    memberships: `select ${origin}, * replace (joined_on::date as joined_on, left_on::date as left_on) from memberships`,
    posts: `select ${origin}, row, ${key('post')} as key, community, channel, post, ${key('thread')} as thread_key, case when parent is distinct from thread then ${key('parent')} end as parent_key,
      member, coalesce(bot, false) as bot, kind, ${time('said_at')} as occurred_at, case when length(said_at) = 10 then said_at::date end as known_day,
      coalesce(${time('edited_at')}, edited_at::timestamp) as edited_at, text, comment, coalesce(files, 0) as files, chat, question, views, readers,
      -- Half of a hash decides between two versions as well, and costs half the bytes.
      (md5_number_lower(concat_ws(chr(31), channel, coalesce(thread, ''), coalesce(parent, ''), coalesce(member, ''), bot, kind, said_at, text, coalesce(comment, ''), files,
        coalesce(chat, ''), coalesce(question, ''))) % 4294967296)::ubigint as version
      from posts`,
    mentions: `select ${origin}, row, member from mentions`,
    reactions: `select ${origin}, community, ${key('post')} as post_key, member, emoji, ${time('said_at')} as occurred_at, coalesce(count, 1) as count from reactions`,
    chats: `select ${origin}, community, channel, chat, title, ${time('said_at')} as occurred_at, left(said_at, 10)::date as known_day from chats`,
    chat_questions: `select ${origin}, * from chat_questions`,
    outcomes: `select ${origin}, ${key('outcome')} as key, community, member, verb, object, name, scaled, raw, min_score, max_score, success, completion, seconds,
      ${time('said_at')} as occurred_at, case when length(said_at) = 10 then said_at::date end as known_day,
      md5_number_lower(row(member, verb, object, name, scaled, raw, min_score, max_score, success, completion, seconds, said_at)::varchar)::ubigint as version
      from outcomes`,
    lexicon: `select id, form, stem from lexicon`,
    said: `select row, words, counts, nexts, firsts, phrase_counts from said`,
    asking: `select row from asking`,
    languages: `select row, chr(97 + language // 26) || chr(97 + language % 26) as language from languages`,
    labels: `select row, asks = 1 as asks, number, clear = 1 as clear, reshare = 1 as reshare from labels`,
    links: `select row, domain from links`,
    hits: `select row, codebook, theme, negated = 1 as negated, sentence from hits`,
  };
}
