import type { FilterOptions, Row } from '@groundswell/contract';
import type { Query } from './query.ts';

/** What can be filtered by: everything that the warehouse holds, largest first. */
export async function filterOptions(
  query: Query,
): Promise<Omit<FilterOptions, 'timezone' | 'codebooks' | 'imports' | 'sample'>> {
  const [communities, channels, teams, languages, chats] = await Promise.all([
    query(`select o.name, o.source, count(p.post_id) as posts, date_text(o.as_of) as as_of, date_text(o.first_day) as first_day
      from communities as o left join posts as p on p.community_id = o.community_id and not p.bot
      group by o.community_id, o.name, o.source, o.as_of, o.first_day order by posts desc, o.name`),
    query(`select o.name as community, c.name, count(p.post_id) as posts
      from channels as c join communities as o on o.community_id = c.community_id left join posts as p on p.channel_id = c.channel_id and not p.bot
      group by c.channel_id, o.name, c.name order by posts desc, o.name, c.name`),
    query('select team as name, count(*) as people from members where team is not null group by team order by team'),
    query(`select language, count(*) as posts from posts where language is not null and not bot
      group by language order by posts desc, language`),
    query(`select chats.external_id as chat, chats.title, o.name as community, date_text(chats.day) as day, q.question
      from chats join communities as o on o.community_id = chats.community_id left join chat_questions as q on q.chat_id = chats.chat_id
      order by chats.day desc, chats.chat_id, q.position`),
  ]);
  const days = communities.filter(({ as_of }) => as_of !== null);
  return {
    from: days.map(({ first_day }) => String(first_day)).sort()[0] ?? null,
    to:
      days
        .map(({ as_of }) => String(as_of))
        .sort()
        .at(-1) ?? null,
    asOf:
      days
        .map(({ as_of }) => String(as_of))
        .sort()
        .at(-1) ?? null,
    communities: communities.map((row) => ({
      name: String(row.name),
      source: String(row.source),
      posts: Number(row.posts),
      from: row.first_day === null ? null : String(row.first_day),
      asOf: row.as_of === null ? null : String(row.as_of),
    })),
    channels: channels.map((row) => ({
      community: String(row.community),
      name: String(row.name),
      posts: Number(row.posts),
    })),
    teams: teams.map((row) => ({ name: String(row.name), people: Number(row.people) })),
    languages: languages.map(({ language, posts }) => ({ language: String(language), posts: Number(posts) })),
    chats: chatsOf(chats),
  };
}

/** One entry a chat out of one row a question. */
function chatsOf(rows: Row[]): FilterOptions['chats'] {
  const chats = new Map<string, FilterOptions['chats'][number]>();
  for (const { chat, title, community, day, question } of rows) {
    const key = JSON.stringify([community, chat]);
    const entry = chats.get(key) ?? {
      chat: String(chat),
      title: String(title),
      community: String(community),
      day: String(day),
      questions: [],
    };
    if (question !== null) entry.questions.push(String(question));
    chats.set(key, entry);
  }
  return [...chats.values()];
}
