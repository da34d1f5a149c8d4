/** Communities, channels, members: dense ids by the order of what they stand for, so that every build gives the same. */
export const buildPeople = [
  // Of two versions of a post the latest edit wins, then the greater hash; which import holds it makes no difference.
  `create temp table winners as
    select * exclude (known_day, text, comment),
      coalesce(known_day, (occurred_at::timestamptz at time zone $timezone)::date) as day,
      (occurred_at::timestamptz at time zone $timezone) as local_time
    from kept.posts
    qualify row_number() over (partition by key order by edited_at desc nulls last, version desc, import, row) = 1`,

  // A member record without a community is the same person in every community of its source.
  `create temp table known_members as
    select source, coalesce(community, '') as scope, member, max(name) as name, max(handle) as handle, max(email) as email,
      bool_or(bot) as bot, bool_or(guest) as guest, bool_or(roster) as roster, max(team) as team,
      min(role) as role, min(joined_on) as joined_on, max(left_on) as left_on
    from kept.members group by all`,

  `create table communities as
    with named as (
      select source, community, max(name) as name, min(covered_from) as covered_from, max(covered_to) as covered_to,
        string_agg(distinct shows, ',') as shows
      from kept.communities group by all
    ), posted as (
      select source, community, min(day) as first_day, max(day) as last_day, bool_or(kind = 'reply') as has_replies, bool_or(occurred_at is not null) as has_times
      from winners group by all
    ), facilitated as (
      select distinct winners.source, winners.community, true as has_facilitators
      from winners join known_members as known on known.source = winners.source and known.member = winners.member and known.scope in ('', winners.community)
      where known.role = 'facilitator'
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

  `create temp table seen_members as
    select distinct source, community, member from winners where member is not null
    union select source, community, member from kept.reactions where member is not null
    union select source, community, member from kept.memberships`,

  `create temp table identities as
    with resolved as (
      select seen.source, seen.community, seen.member,
        case when here.member is not null or everywhere.member is null then seen.community else '' end as scope
      from seen_members as seen
      left join known_members as here on here.source = seen.source and here.scope = seen.community and here.member = seen.member
      left join known_members as everywhere on everywhere.source = seen.source and everywhere.scope = '' and everywhere.member = seen.member
    ), everyone as (
      select source, scope, member from resolved union select source, scope, member from known_members
    ), numbered as (
      select *, row_number() over (order by source, scope, member)::integer as member_id from everyone
    )
    select source, resolved.community, member, scope, member_id from numbered left join resolved using (source, scope, member)`,

  // min(role) puts facilitator before leader before member where two records differ.
  `create table members as
    select member_id, any_value(source) as source, any_value(member) as external_id, coalesce(any_value(nullif(known.name, '')), any_value(member)) as name,
      any_value(known.handle) as handle, any_value(known.email) as email, coalesce(any_value(known.bot), false) as bot,
      coalesce(any_value(known.guest), false) as guest, coalesce(any_value(known.roster), false) as on_roster, any_value(known.team) as team,
      coalesce(any_value(known.role), 'member') as role, any_value(known.joined_on) as joined_on, any_value(known.left_on) as left_on
    from identities left join known_members as known using (source, scope, member)
    group by member_id order by member_id`,
];
