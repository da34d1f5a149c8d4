import type { CodedPost } from '@groundswell/contract';
import type { Query } from './query.ts';

/** A post of a coding as it is now, and what the patterns in force say of it. */
export interface PostToCode extends Pick<CodedPost, 'post' | 'channel' | 'day' | 'text' | 'isReply'> {
  /** Null where the author is not known. */
  member: number | null;
  machine: 'hit' | 'negated' | 'none';
}

const asked = `with wanted as (select p.* from posts as p where p.key::varchar in (select unnest($posts)) and not p.bot),
found as (
  select hits.post_id, min(hits.negated) as negated from theme_hits as hits join wanted on wanted.post_id = hits.post_id
  where hits.codebook = $codebook and hits.theme = $theme group by hits.post_id
)
select wanted.key::varchar as post, wanted.member_id, c.name as channel, date_text(wanted.day) as day, t.text, wanted.kind = 'reply' as is_reply,
  case when found.negated then 'negated' when found.post_id is not null then 'hit' else 'none' end as machine
from wanted join channels as c on c.channel_id = wanted.channel_id join texts as t on t.post_id = wanted.post_id
left join found on found.post_id = wanted.post_id`;

/** Those of the posts that are still here, by their keys. */
export async function codingPosts(
  posts: string[],
  { codebook, theme }: { codebook: string; theme: string },
  query: Query,
): Promise<Map<string, PostToCode>> {
  const rows = await query(asked, { posts, codebook, theme });
  return new Map(
    rows.map((row) => [
      String(row.post),
      {
        post: String(row.post),
        channel: String(row.channel),
        day: String(row.day),
        text: String(row.text),
        isReply: row.is_reply === true,
        member: row.member_id === null ? null : Number(row.member_id),
        machine: row.machine === 'hit' ? 'hit' : row.machine === 'negated' ? 'negated' : 'none',
      },
    ]),
  );
}
