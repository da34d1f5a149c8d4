/**
 * Terms and theme hits. Term ids are dense and ranked by frequency (DuckDB's perfect hash counts those fastest); the
 * form shown and which phrases are informative come from the totals, not from the order of arrival.
 */
export const buildWords = [
  // Each import numbers its words by itself; here they get one number each.
  'create temp table lexicon as select row_number() over (order by text)::integer as word, text from (select distinct text from kept.lexicon)',
  'create temp table lexicon_of as select said.import, said.id, lexicon.word from kept.lexicon as said join lexicon using (text)',

  `create temp table human as
    select placed.import, placed.row, posts.post_id, posts.channel_id, posts.day, posts.member_id
    from placed join posts on posts.post_id = placed.post_id where not posts.bot`,

  `create temp table said_words as
    select human.channel_id, human.day, human.member_id, human.post_id, stem.word as stem, null::integer as next_stem, form.word as form, null::integer as next_form, said.count
    from kept.words as said join human using (import, row)
    join lexicon_of as stem on stem.import = said.import and stem.id = said.stem
    join lexicon_of as form on form.import = said.import and form.id = said.form`,

  `create temp table said_phrases as
    select human.channel_id, human.day, human.member_id, human.post_id, stem.word as stem, next_stem.word as next_stem, form.word as form, next_form.word as next_form, said.count
    from kept.phrases as said join human using (import, row)
    join lexicon_of as stem on stem.import = said.import and stem.id = said.stem
    join lexicon_of as next_stem on next_stem.import = said.import and next_stem.id = said.next_stem
    join lexicon_of as form on form.import = said.import and form.id = said.form
    join lexicon_of as next_form on next_form.import = said.import and next_form.id = said.next_form`,

  `create temp table stem_totals as
    select stem, count(*) as posts, count(distinct member_id) as people, sum(count) as occurrences from said_words group by stem`,

  // A phrase is kept where its two words stand together far more often than chance: normalised pointwise mutual information
  // (Bouma 2009) of at least 0.3 over posts, in at least 4 posts, and not from one known person alone. The two numbers are ours.
  `create temp table kept_phrases as
    with counted as (select count(distinct post_id)::double as posts from said_words),
    pairs as (
      select stem, next_stem, count(*) as posts, count(distinct member_id) as people, sum(count) as occurrences
      from said_phrases group by stem, next_stem having count(*) >= 4 and count(distinct member_id) <> 1
    )
    select pairs.* from pairs
    join stem_totals as first on first.stem = pairs.stem
    join stem_totals as second on second.stem = pairs.next_stem
    cross join counted
    where ln(pairs.posts * counted.posts / (first.posts * second.posts)) / -ln(least(pairs.posts / counted.posts, 0.999999)) >= 0.3`,

  `create temp table used_forms as
    select said.stem, said.next_stem, concat_ws(' ', form.text, next_form.text) as form, sum(said.count) as uses
    from (
      select stem, next_stem, form, next_form, count from said_words
      union all
      select said.stem, said.next_stem, said.form, said.next_form, said.count from said_phrases as said join kept_phrases using (stem, next_stem)
    ) as said
    join lexicon as form on form.word = said.form left join lexicon as next_form on next_form.word = said.next_form
    group by all`,

  `create temp table shown_forms as
    select stem, next_stem, form from used_forms
    qualify row_number() over (partition by stem, next_stem order by uses desc, length(form), form) = 1`,

  `create temp table numbered_terms as
    select (row_number() over (order by counted.posts desc, concat_ws(' ', stem.text, next_stem.text)) - 1)::integer as term_id, counted.stem, counted.next_stem,
      concat_ws(' ', stem.text, next_stem.text) as key, shown.form as term,
      counted.posts::integer as posts, counted.people::integer as people, counted.occurrences::integer as occurrences
    from (
      select stem, null::integer as next_stem, posts, people, occurrences from stem_totals
      union all select stem, next_stem, posts, people, occurrences from kept_phrases
    ) as counted
    join shown_forms as shown on shown.stem = counted.stem and shown.next_stem is not distinct from counted.next_stem
    join lexicon as stem on stem.word = counted.stem left join lexicon as next_stem on next_stem.word = counted.next_stem`,

  `create table terms as
    select term_id, key, term, next_stem is not null as phrase, posts, people, occurrences from numbered_terms order by term_id`,

  `create table post_terms as
    select said.channel_id, said.day, said.member_id, said.post_id, terms.term_id, said.count
    from said_words as said join numbered_terms as terms on terms.stem = said.stem and terms.next_stem is null
    union all
    select said.channel_id, said.day, said.member_id, said.post_id, terms.term_id, said.count
    from said_phrases as said join numbered_terms as terms on terms.stem = said.stem and terms.next_stem = said.next_stem
    order by channel_id, day, post_id, term_id`,

  `create table theme_hits as
    select distinct hits.codebook, hits.theme, human.post_id, hits.negated
    from kept.hits as hits join human using (import, row)
    order by all`,
];
