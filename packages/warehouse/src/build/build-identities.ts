/** The stable text by which decisions about people name an identity: source/community/id, with `/` and `%` escaped in each part. */
const keyOf = (...columns: string[]): string =>
  columns.map((column) => `replace(replace(${column}, '%', '%25'), '/', '%2F')`).join(" || '/' || ");

/** Posts in their last form, and everybody whom a source knows or who did something: one numbered row an identity. */
export const buildIdentities = [
  // Of two versions of a post the latest edit wins, then the greater hash; which import holds it makes no difference.
  `create table scratch.beaten as
    with repeated as (select key from kept.posts group by key having count(*) > 1)
    select import, row from kept.posts semi join repeated using (key)
    qualify row_number() over (partition by key order by edited_at desc nulls last, version desc, import, row) > 1`,

  `create table scratch.winners as
    with placed_in_time as (
      select * exclude (post, edited_at, version, text, comment), (occurred_at::timestamptz at time zone $timezone) as local_time
      from kept.posts anti join beaten using (import, row)
    )
    select * exclude (known_day), coalesce(known_day, local_time::date) as day from placed_in_time`,

  // How late an import's export reaches: of two records of a member the later export's word holds, whatever the order of
  // the imports. One without any day (a roster) is as late as its import.
  `create table scratch.import_days as
    select import, max(day) as last_day from (
      select import, coalesce(known_day, occurred_at::date) as day from kept.posts union all select import, covered_to from kept.communities
      union all select import, coalesce(known_day, occurred_at::date) from kept.outcomes
    ) group by import`,

  // A member record without a community is the same person in every community of its source. What a later record does not
  // say holds on, except that somebody has left.
  `create table scratch.known_members as
    with by_import as (
      select import, source, coalesce(community, '') as scope, member, max(name) as name, max(handle) as handle, max(email) as email,
        bool_or(bot) as bot, bool_or(guest) as guest, bool_or(roster) as roster, max(team) as team,
        min(role) as role, min(joined_on) as joined_on, max(left_on) as left_on
      from kept.members group by all
    ), ranked as (
      select by_import.*, row_number() over (
        partition by source, scope, member
        order by last_day desc nulls last, case when last_day is null then import end desc, md5(concat_ws(chr(31), name, handle, email, bot, guest, roster, team, role, joined_on, left_on)) desc
      ) as rank
      from by_import left join import_days using (import)
    )
    select source, scope, member, any_value(name order by rank) as name, any_value(handle order by rank) as handle, any_value(email order by rank) as email,
      any_value(bot order by rank) as bot, any_value(guest order by rank) as guest, any_value(roster order by rank) as roster, any_value(team order by rank) as team,
      any_value(role order by rank) as role, any_value(joined_on order by rank) as joined_on, first(left_on order by rank) as left_on
    from ranked group by all`,

  `create table scratch.seen_members as
    select seen.source, seen.community, seen.member, seen.posts,
      case when here.member is not null or everywhere.member is null then seen.community else '' end as scope
    from (
      select source, community, member, sum(posts)::integer as posts from (
        select source, community, member, count(*) as posts from winners where member is not null group by all
        union all select distinct source, community, member, 0 from kept.reactions where member is not null
        union all select distinct source, community, member, 0 from kept.memberships
        union all select distinct source, community, member, 0 from kept.outcomes where member is not null
      ) group by all
    ) as seen
    left join known_members as here on here.source = seen.source and here.scope = seen.community and here.member = seen.member
    left join known_members as everywhere on everywhere.source = seen.source and everywhere.scope = '' and everywhere.member = seen.member`,

  `create table scratch.numbered_identities as
    with everyone as (
      select source, scope, member, sum(posts)::integer as posts from (
        select source, scope, member, posts from seen_members union all select source, scope, member, 0 from known_members
      ) group by all
    )
    select row_number() over (order by source, scope, member)::integer as number, source, scope, member, posts, ${keyOf('source', 'scope', 'member')} as key,
      nullif(trim(name), '') as name, nullif(trim(handle), '') as handle, nullif(trim(email), '') as email, lower(ltrim(trim(handle), '@')) as folded_handle,
      case when regexp_full_match(trim(email), '[^\\s@]+@[^\\s@]+') then lower(trim(email)) end as address,
      coalesce(bot, false) as bot, guest, coalesce(roster, false) as on_roster, team, role, joined_on, left_on
    from everyone left join known_members using (source, scope, member) order by number`,
];

/** Every text that names an identity: its own key, and that of each community in which somebody of the whole source was seen. */
export const identityNames = `
  select number, key as name from numbered_identities where not bot
  union select number, ${keyOf('seen_members.source', 'seen_members.community', 'seen_members.member')}
    from seen_members join numbered_identities using (source, scope, member) where not bot`;
