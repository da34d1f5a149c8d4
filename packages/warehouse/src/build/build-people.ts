/**
 * People, communities and channels: dense ids by the order of what they stand for, so that every build gives the same.
 * Where the identities of one person differ, the roster's word holds, then that of an account with an address, then that
 * of the first by source, community and id.
 */
export const buildPeople = [
  `create table identities as
    select member_id, certain, key, source, scope as community, member as external_id, name, handle, email, bot, posts
    from numbered_identities join people using (number) order by number`,

  `create table scratch.member_ids as
    select seen.source, seen.community, seen.member, seen.posts, people.member_id
    from seen_members as seen join numbered_identities using (source, scope, member) join people using (number)`,

  // A role is the roster's where it gives one; else min(role) puts facilitator before leader before member. Who is on a
  // roster is a guest, and leaves, only where the roster says so.
  `create table members as
    with ranked as (
      select numbered_identities.*, member_id, row_number() over (partition by member_id order by on_roster desc, address is null, number) as rank
      from numbered_identities join people using (number)
    )
    select member_id, any_value(source order by rank) as source, any_value(member order by rank) as external_id,
      coalesce(any_value(name order by rank), any_value(member order by rank)) as name,
      any_value(handle order by rank) as handle, any_value(email order by rank) as email, bool_or(bot) as bot,
      coalesce(case when bool_or(on_roster) then bool_or(guest) filter (where on_roster) else bool_or(guest) end, false) as guest,
      bool_or(on_roster) as on_roster, any_value(team order by rank) as team,
      coalesce(min(role) filter (where on_roster), min(role), 'member') as role,
      coalesce(min(joined_on) filter (where on_roster), min(joined_on)) as joined_on,
      case when bool_or(on_roster) then max(left_on) filter (where on_roster) else max(left_on) end as left_on
    from ranked group by member_id order by member_id`,

  `create table communities as
    with named as (
      select source, community, max(name) as name, min(covered_from) as covered_from, max(covered_to) as covered_to,
        string_agg(distinct shows, ',') as shows
      from kept.communities group by all
    ), posted as (
      select source, community, min(day) as first_day, max(day) as last_day, bool_or(kind = 'reply') as has_replies, bool_or(occurred_at is not null) as has_times
      from winners group by all
    ), facilitated as (
      select distinct member_ids.source, community, true as has_facilitators
      from member_ids join members using (member_id) where role = 'facilitator' and posts > 0
    )
    select row_number() over (order by source, community)::integer as community_id, source, community as external_id,
      coalesce(name, community) as name, coalesce(covered_from, first_day) as covered_from,
      greatest(covered_to, last_day) as as_of, first_day,
      -- The moment, in UTC, at which the last covered day is over where the workspace is.
      ((greatest(covered_to, last_day) + 1)::timestamp at time zone $timezone)::timestamp as covered_until, coalesce(has_replies, false) as shows_replies, coalesce(has_times, false) as shows_times,
      coalesce(shows like '%reactions%', false) as shows_reactions,
      coalesce(has_facilitators, false) as has_facilitators
    from named full join posted using (source, community) left join facilitated using (source, community)
    order by community_id`,

  `create table channels as
    with named as (
      select source, community, channel, max(name) as name, bool_or(private) as private from kept.channels group by all
    ), posted as (select distinct source, community, channel from winners)
    select row_number() over (order by community_id, channel)::integer as channel_id, community_id, channel as external_id,
      coalesce(named.name, channel) as name, coalesce(private, false) as private
    from named full join posted using (source, community, channel)
    join communities on communities.source = coalesce(named.source, posted.source) and communities.external_id = coalesce(named.community, posted.community)
    order by channel_id`,
];
