import type { Question } from '@groundswell/contract';
import { checkNames, coverageOf } from './coverage.ts';
import type { Query } from './query.ts';
import { readableChannels } from './readable-channels.ts';
import { scopeFor } from './scope.ts';
import { wholeSpan } from './spans.ts';

/** A post's text, and who wrote it; `member` is null where that is not known. */
export interface ScopeText {
  key: string;
  member: number | null;
  text: string;
  comment: string | null;
}

/** Knuth's multiplier (The Art of Computer Programming 3, 6.4) spreads post numbers, which follow channel and day, over the whole range. */
const spread = '(scope.post_id::bigint * 2654435761) % 4294967296';
const range = 4_294_967_296;

const texts = `select scope.key::varchar as key, scope.member_id as member, t.text, t.comment
  from scope join texts as t on t.post_id = scope.post_id
  where scope.channel_id in (select channel_id from readable) and ${spread} < $below order by scope.post_id`;

/**
 * The texts of human posts under all filters that the reader may read; of more than about `most` a random part, the same
 * each time. `posts` says how many there are. Null for a reader who may read nobody's words.
 */
export async function scopeTexts(
  question: Question,
  most: number,
  query: Query,
  signal?: AbortSignal,
): Promise<{ posts: number; texts: ScopeText[] } | null> {
  const readable = readableChannels(question.view);
  if (readable === null) return null;
  await checkNames(question, query, signal);
  const coverage = await coverageOf(question, query, signal);
  if (!coverage) return { posts: 0, texts: [] };
  const period = { from: question.from ?? coverage.from, to: question.to ?? coverage.to };
  const asked = (sql: string, more: Record<string, number> = {}) => {
    const { before, values } = scopeFor(sql, question, [wholeSpan(period)]);
    return query(`with ${before},\nreadable as (${readable})\n${sql}`, { ...values, ...more }, signal);
  };
  const [counted] = await asked(
    'select count(*) as posts from scope where channel_id in (select channel_id from readable)',
  );
  const posts = Number(counted?.posts ?? 0);
  const rows = await asked(texts, { below: posts > most ? Math.floor((most / posts) * range) : range });
  return {
    posts,
    texts: rows.map((row) => ({
      key: String(row.key),
      member: row.member === null ? null : Number(row.member),
      text: String(row.text),
      comment: row.comment === null ? null : String(row.comment),
    })),
  };
}
