import type { FilterOptions, Row, Viewer } from '@groundswell/contract';
import type { Query } from './query.ts';
import { minimumGroup } from './small-groups.ts';
import { teamSizes } from './team-sizes.ts';

/**
 * What can be filtered by: everything that the warehouse holds, largest first. An executive is told no figures, and of no channel,
 * team or language of so few that none of its figures could be seen: what two people call theirs often names them.
 */
export async function filterOptions(
  query: Query,
  view: Viewer = 'lead',
): Promise<Omit<FilterOptions, 'timezone' | 'codebooks' | 'imports' | 'sample'>> {
  // A lead is shown all, and does not wait for the counting.
  const people = (member: string) => (view === 'lead' ? '' : `, count(distinct ${member}) as people`);
  const [communities, channels, teams, languages, chats] = await Promise.all([
    query(`select o.name, o.source, count(p.post_id) as posts, date_text(o.as_of) as as_of, date_text(o.first_day) as first_day
      from communities as o left join posts as p on p.community_id = o.community_id and not p.bot
      group by o.community_id, o.name, o.source, o.as_of, o.first_day order by posts desc, o.name`),
    query(`select o.name as community, c.name, count(p.post_id) as posts${people('p.member_id')}
      from channels as c join communities as o on o.community_id = c.community_id left join posts as p on p.channel_id = c.channel_id and not p.bot
      group by c.channel_id, o.name, c.name order by posts desc, o.name, c.name`),
    query(`select team as name, people from (${teamSizes}) as sizes order by team`),
    query(`select language, count(*) as posts${people('member_id')} from posts where language is not null and not bot
      group by language order by posts desc, language`),
    query(`select chats.external_id as chat, chats.title, o.name as community, date_text(chats.day) as day, q.question
      from chats join communities as o on o.community_id = chats.community_id left join chat_questions as q on q.chat_id = chats.chat_id
      order by chats.day desc, chats.chat_id, q.position`),
  ]);
  const shown = view === 'lead' ? Number : () => null;
  const isSeen = ({ people }: Row) => view === 'lead' || Number(people) >= minimumGroup;
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
      posts: shown(row.posts),
      from: row.first_day === null ? null : String(row.first_day),
      asOf: row.as_of === null ? null : String(row.as_of),
    })),
    channels: channels.filter(isSeen).map((row) => ({
      community: String(row.community),
      name: String(row.name),
      posts: shown(row.posts),
    })),
    teams: teams.filter(isSeen).map((row) => ({ name: String(row.name), people: shown(row.people) })),
    languages: languages
      .filter(isSeen)
      .map(({ language, posts }) => ({ language: String(language), posts: shown(posts) })),
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
