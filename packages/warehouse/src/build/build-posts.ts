/** Posts and their chats. Sorted by channel and day, so that slices are cheap (measured: DuckDB reads far fewer row groups). */
export const buildPosts = [
  `create table scratch.said_chats as
    with said as (
      select source, community, chat, max(channel) as channel, max(title) as title, min(coalesce((occurred_at::timestamptz at time zone $timezone)::date, known_day)) as day
      from kept.chats group by all
    )
    select row_number() over (order by community_id, day, chat)::integer as chat_id, chat as external_id, community_id, channel_id, title, day
    from said join communities on communities.source = said.source and communities.external_id = said.community
    join channels using (community_id) where channels.external_id = said.channel
    order by chat_id`,

  `create table scratch.said_questions as
    with said as (select source, community, chat, question, min(position) as position, max(text) as text from kept.chat_questions group by all)
    select chat_id, question, position, text
    from said join communities on communities.source = said.source and communities.external_id = said.community
    join said_chats as chats on chats.community_id = communities.community_id and chats.external_id = said.chat
    order by chat_id, position`,

  `create table scratch.numbered_posts as
    select row_number() over (order by channels.channel_id, winners.day, winners.occurred_at nulls first, winners.key)::integer as post_id,
      winners.import, winners.row, channels.community_id, channels.channel_id
    from winners
    join communities on communities.source = winners.source and communities.external_id = winners.community
    join channels on channels.community_id = communities.community_id and channels.external_id = winners.channel`,

  `create table scratch.placed as
    select winners.* exclude (source, community, channel, member, chat), numbered_posts.* exclude (import, row), member_ids.member_id, chats.chat_id
    from winners
    join numbered_posts on numbered_posts.import = winners.import and numbered_posts.row = winners.row
    left join member_ids on member_ids.source = winners.source and member_ids.community = winners.community and member_ids.member = winners.member
    left join said_chats as chats on chats.community_id = numbered_posts.community_id and chats.external_id = winners.chat`,
  'drop table scratch.winners',

  // Whom posts answer, a step each: what is joined by its key is narrow, and the many posts that answer nobody are not in it.
  `create table scratch.roots as
    select reply.post_id, root.post_id as thread_id, root.member_id, root.bot
    from placed as reply join placed as root on root.key = reply.thread_key and root.key <> reply.key`,
  `create table scratch.parents as
    select reply.post_id, parent.post_id as parent_id, parent.member_id, parent.bot
    from placed as reply join placed as parent on parent.key = reply.parent_key and parent.key <> reply.key`,
  `create table scratch.answering as
    select post_id, thread_id, coalesce(parent_id, thread_id) as parent_id,
      case when parent_id is not null then parents.member_id else roots.member_id end as member_id,
      case when parent_id is not null then parents.bot else roots.bot end as bot
    from roots full join parents using (post_id)`,

  `create table posts as
    select placed.post_id, placed.key, placed.community_id, placed.channel_id, placed.member_id, placed.bot or coalesce(members.bot, false) as bot,
      placed.kind, answering.thread_id, answering.parent_id, placed.occurred_at, placed.day,
      date_trunc('week', placed.day)::date as week, date_trunc('month', placed.day)::date as month, date_trunc('quarter', placed.day)::date as quarter,
      isodow(placed.day)::tinyint as weekday, hour(placed.local_time)::tinyint as hour, asking.row is not null as asks, told.language, placed.files, placed.views, placed.readers,
      -- The other person whose post a reply answers: an edge of who talks with whom. Null where either is a bot or not known.
      case when placed.kind = 'reply' and not placed.bot and not members.bot and not answered.bot and answered.member_id <> placed.member_id
        and not answering.bot then answered.member_id end as replied_to
    from placed
    left join members using (member_id)
    left join kept.asking as asking on asking.import = placed.import and asking.row = placed.row
    left join kept.languages as told on told.import = placed.import and told.row = placed.row
    left join answering on answering.post_id = placed.post_id
    left join members as answered on answered.member_id = answering.member_id
    order by placed.post_id`,

  // Chats as their source tells them. Begun and ended with their first and last post, where those have a time.
  `create table given_chats as
    with spans as (select chat_id, min(occurred_at) as started_at, max(occurred_at) as ended_at from placed where chat_id is not null group by chat_id)
    select said_chats.*, spans.started_at, spans.ended_at from said_chats left join spans using (chat_id) order by chat_id`,

  // The posts in which a facilitator asks a question of a told chat: its words stand in them.
  `create table scratch.asked_questions as
    select placed.post_id, placed.chat_id, placed.member_id, placed.question, placed.occurred_at
    from placed join said_questions as asked on asked.chat_id = placed.chat_id and asked.question = placed.question
    join members using (member_id) join kept.posts as said using (import, row)
    where members.role = 'facilitator' and placed.kind <> 'reshare' and length(asked.text) > 0 and contains(lower(said.text), lower(asked.text))`,

  `create table given_questions as
    with times as (select chat_id, question, min(occurred_at) as asked_at from asked_questions group by all)
    select said_questions.*, times.asked_at, floor(seconds_between(given_chats.started_at, times.asked_at) / 60)::integer as minute
    from said_questions left join times using (chat_id, question) join given_chats using (chat_id) order by chat_id, position`,

  // Whoever asks is the host; what they say beside the questions is no answer. "during": the last question that was out by then.
  `create table given_placements as
    with hosts as (select distinct chat_id, member_id from asked_questions),
    out as (select chat_id, question, asked_at from given_questions where asked_at is not null)
    select placed.post_id, placed.chat_id, placed.question,
      case when placed.kind = 'reshare' then 'reshare' when asking.post_id is not null then 'question' when hosts.member_id is not null then 'host'
        when placed.question is null then 'chatter' else 'answer' end as part,
      floor(seconds_between(given_chats.started_at, placed.occurred_at) / 60)::integer as minute, out.question as during
    from placed join given_chats using (chat_id) left join asked_questions as asking on asking.post_id = placed.post_id
    left join hosts on hosts.chat_id = placed.chat_id and hosts.member_id = placed.member_id
    asof left join out on out.chat_id = placed.chat_id and out.asked_at <= placed.occurred_at
    order by placed.post_id`,

  `create table labels as
    select placed.post_id, said.asks, said.number, said.clear, said.reshare
    from kept.labels as said join placed on placed.import = said.import and placed.row = said.row order by placed.post_id`,
];

/** What hangs on posts, and on the people of a community. */
export const buildAroundPosts = [
  // The first reply by another human, of any team or channel: who asked is the filter's business, who answers is not.
  `create table first_answers as
    select asked.post_id, reply.post_id as answer_id, reply.member_id, reply.occurred_at as answered_at, seconds_between(asked.occurred_at, reply.occurred_at) as seconds
    from posts as asked join posts as reply on reply.thread_id = asked.post_id
    where not asked.bot and not reply.bot and reply.member_id <> asked.member_id and reply.occurred_at >= asked.occurred_at
    qualify row_number() over (partition by asked.post_id order by reply.occurred_at, reply.post_id) = 1
    order by asked.post_id`,

  // How many people wrote replies in a thread, and whether anybody but who opened it did; whoever is not known may be another.
  `create table threads as
    with said as (
      select thread_id, count(*)::integer as replies, min(coalesce(member_id, -1)) as least, max(coalesce(member_id, -1)) as most
      from posts where kind = 'reply' and not bot and thread_id is not null group by thread_id
    )
    select said.thread_id as post_id, said.replies, coalesce(said.least <> opened.member_id or said.most <> opened.member_id, true) as others
    from said join posts as opened on opened.post_id = said.thread_id order by said.thread_id`,

  'create table texts as select placed.post_id, said.text, said.comment from placed join kept.posts as said using (import, row) order by placed.post_id',

  `create table reactions as
    with said as (
      select post_key, member_id, emoji, min(occurred_at) as occurred_at, max(count) as count
      from kept.reactions left join member_ids using (source, community, member) group by all
    )
    select posts.post_id, posts.channel_id, said.member_id, said.emoji, said.count, said.occurred_at is not null as own_time,
      coalesce((said.occurred_at::timestamptz at time zone $timezone)::date, posts.day) as day
    from said join posts on posts.key = said.post_key
    order by posts.post_id, said.emoji, said.member_id`,

  `create table memberships as
    with said as (
      select source, community, channel, member_id, min(joined_on) as joined_on, max(left_on) as left_on
      from kept.memberships join member_ids using (source, community, member) group by all
    )
    select channel_id, said.member_id, said.joined_on, said.left_on
    from said join communities on communities.source = said.source and communities.external_id = said.community
    join channels on channels.community_id = communities.community_id and channels.external_id = said.channel
    order by channel_id, said.member_id`,

  // Of two versions of an outcome the greater hash wins; which import holds it makes no difference.
  `create table outcomes as
    with said as (
      select *, coalesce(known_day, (occurred_at::timestamptz at time zone $timezone)::date) as day
      from kept.outcomes qualify row_number() over (partition by key order by version desc) = 1
    )
    select said.key, communities.community_id, member_ids.member_id, said.verb, said.object, said.name, said.scaled, said.raw, said.min_score, said.max_score,
      said.success, said.completion, said.seconds, said.occurred_at, said.day
    from said join communities on communities.source = said.source and communities.external_id = said.community
    left join member_ids on member_ids.source = said.source and member_ids.community = said.community and member_ids.member = said.member
    order by communities.community_id, said.day, said.occurred_at nulls first, said.key`,

  // Whoever is known here or everywhere may be mentioned, also where they never posted.
  `create table mentions as
    select distinct placed.post_id, coalesce(here.member_id, everywhere.member_id) as member_id
    from kept.mentions as said join placed on placed.import = said.import and placed.row = said.row
    join communities on communities.community_id = placed.community_id
    left join identities as here on here.source = communities.source and here.community = communities.external_id and here.external_id = said.member
    left join identities as everywhere on everywhere.source = communities.source and everywhere.community = '' and everywhere.external_id = said.member
    where coalesce(here.member_id, everywhere.member_id) is not null
    order by all`,

  // "New" looks at the whole community, whatever the channel.
  `create table member_firsts as
    select community_id, member_id, min(day) as first_day from posts where not bot and member_id is not null group by all order by all`,

  // The first reply ever between two people of a community, whichever of them wrote it.
  `create table first_ties as
    select post_id from posts where replied_to is not null
    qualify row_number() over (
      partition by community_id, least(member_id, replied_to), greatest(member_id, replied_to) order by day, occurred_at nulls last, post_id
    ) = 1
    order by post_id`,

  `create table calendar as
    select day::date as day, date_trunc('week', day)::date as week, date_trunc('month', day)::date as month, date_trunc('quarter', day)::date as quarter
    from (select min(first_day) as first_day, max(as_of) as last_day from communities) as covered,
      lateral (select unnest(generate_series(first_day::timestamp, last_day::timestamp, interval 1 day)) as day)
    order by day`,

  // The part of each import in what is there now: with another import gone, its own posts take over.
  `create table import_shares as
    with own as (select import, count(*) as posts from kept.posts group by import),
    won as (
      select placed.import, count(*) as kept, count(*) filter (where posts.bot) as bots, count(distinct posts.member_id) filter (where not posts.bot) as people,
        min(posts.day) as first_day, max(posts.day) as last_day
      from placed join posts on posts.post_id = placed.post_id group by placed.import
    )
    select imports.id as import, coalesce(own.posts, 0) as posts, coalesce(won.kept, 0) as kept, coalesce(won.bots, 0) as bots, coalesce(won.people, 0) as people, won.first_day, won.last_day
    from kept.imports as imports left join own using (import) left join won using (import) order by imports.id`,
];
