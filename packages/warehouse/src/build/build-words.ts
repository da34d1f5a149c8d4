/**
 * Terms and theme hits. Term ids are dense and ranked by frequency (DuckDB's perfect hash counts those fastest); the
 * form shown and which phrases are informative come from the totals, not from the order of arrival.
 */
export const buildWords = [
  `create temp table said_words as
    select posts.channel_id, posts.day, posts.member_id, posts.post_id, said.stem, said.form, said.count, said.phrase
    from kept.words as said
    join placed on placed.import = said.import and placed.row = said.row
    join posts on posts.post_id = placed.post_id
    where not posts.bot`,

  `create temp table stem_totals as
    select stem, phrase, count(*) as posts, count(distinct member_id) as people, sum(count) as occurrences from said_words group by all`,

  // A phrase is kept where its two words stand together far more often than chance: normalised pointwise mutual information
  // (Bouma 2009) of at least 0.3 over posts, in at least 4 posts, and not from one known person alone. The two numbers are ours.
  `create temp table kept_stems as
    with counted as (select count(distinct post_id)::double as posts from said_words)
    select stem, phrase, posts, people, occurrences from stem_totals where not phrase
    union all
    select pair.stem, pair.phrase, pair.posts, pair.people, pair.occurrences
    from (select *, split_part(stem, ' ', 1) as first, split_part(stem, ' ', 2) as second from stem_totals where phrase and posts >= 4 and people <> 1) as pair
    join stem_totals as first on not first.phrase and first.stem = pair.first
    join stem_totals as second on not second.phrase and second.stem = pair.second
    cross join counted
    where ln(pair.posts * counted.posts / (first.posts * second.posts)) / -ln(least(pair.posts / counted.posts, 0.999999)) >= 0.3`,

  `create temp table stem_forms as
    select stem, form from (select stem, form, sum(count) as uses from said_words group by all)
    qualify row_number() over (partition by stem order by uses desc, length(form), form) = 1`,

  `create table terms as
    select (row_number() over (order by posts desc, stem) - 1)::integer as term_id, stem as key, form as term, phrase,
      posts::integer as posts, people::integer as people, occurrences::integer as occurrences
    from kept_stems join stem_forms using (stem) order by term_id`,

  `create table post_terms as
    select said.channel_id, said.day, said.member_id, said.post_id, terms.term_id, said.count::integer as count
    from said_words as said join terms on terms.key = said.stem
    order by said.channel_id, said.day, said.post_id, terms.term_id`,

  `create table theme_hits as
    select distinct hits.codebook, hits.theme, posts.post_id, hits.negated
    from kept.hits as hits join placed on placed.import = hits.import and placed.row = hits.row
    join posts on posts.post_id = placed.post_id
    where not posts.bot
    order by all`,
];
