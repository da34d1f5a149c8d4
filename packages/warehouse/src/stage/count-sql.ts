import { allParts } from './part-files.ts';
import type { StageTable } from './stage-tables.ts';

/** Counts what of the import in `folder` is new beside the imports in `kept`; bind `$timezone`. */
export const countSql = (folder: string, kept: string[]): string =>
  `${bestVersions(folder, kept)},
  bots as (select member from ${table(folder, 'members')} where bot),
  new_posts as (
    select posts.*, posts.bot or posts.member in (from bots) is true as by_bot, ${day} as day
    from ${table(folder, 'posts')} posts join best on best.ours = 1 and best.row = posts.row)
  select (select count(*) from ${table(folder, 'posts')})::double as posts, count(*)::double as kept, count(*) filter (where by_bot)::double as bots,
    count(distinct member) filter (where not by_bot)::double as people, min(day)::varchar as "from", max(day)::varchar as "to" from new_posts`;

/** A sentence for each of the first `$examples` posts of the import that are not new; bind `$timezone` too. */
export const duplicatesSql = (folder: string, kept: string[]): string =>
  `${bestVersions(folder, kept)}
  select 'The post of ' || ${day} || ' in ' || coalesce(named.name, posts.channel) || ' that begins “' || left(regexp_replace(posts.text, '\\s+', ' ', 'g'), 60)
    || '” is there already, from this export or an earlier import.' as sentence
  from ${table(folder, 'posts')} posts
  left join (select community, channel, max(name) as name from ${table(folder, 'channels')} group by all) as named using (community, channel)
  where posts.row not in (select row from best where ours = 1)
  order by posts.row limit $examples`;

const day = 'coalesce(known_day, (occurred_at::timestamptz at time zone $timezone)::date)';
const table = (folder: string, name: StageTable): string => allParts([folder], name);

/** Of two versions of a post the latest edit wins, then the greater hash; of equal ones the one that was there before. */
function bestVersions(folder: string, kept: string[]): string {
  const others = kept.length
    ? `select key, edited_at, version, 0 as ours, row from ${allParts(kept, 'posts')} union all`
    : '';
  return `with versions as (${others} select key, edited_at, version, 1 as ours, row from ${table(folder, 'posts')}),
  best as (select ours, row from versions qualify row_number() over (partition by key order by edited_at desc nulls last, version desc, ours, row) = 1)`;
}
