import { settleForms } from './settle-forms.ts';

/**
 * Terms and theme hits. Term ids are dense and ranked by frequency (DuckDB's perfect hash counts those fastest); the
 * form shown and which phrases are informative come from the totals, not from the order of arrival.
 */
export const buildWords = [
  // Each import numbers its words by itself; here they get one number each.
  `create table scratch.lexicon as
    select row_number() over (order by text)::integer as word, text from (select distinct coalesce(nullif(stem, ''), form) as text from kept.lexicon)`,
  `create table scratch.lexicon_of as
    select said.import, said.id, lexicon.word, said.form from kept.lexicon as said join lexicon on lexicon.text = coalesce(nullif(said.stem, ''), said.form)`,

  `create table scratch.human as
    select placed.import, placed.row, posts.post_id, posts.channel_id, posts.day, posts.member_id
    from placed join posts on posts.post_id = placed.post_id where not posts.bot`,

  // Forms stay numbers of their import until they are totals: there are far fewer of those.
  `create table scratch.said_words as
    with said as (
      select human.channel_id, human.day, human.member_id, human.post_id, import, unnest(said.words) as form, unnest(said.counts) as count
      from kept.said as said join human using (import, row)
    )
    select said.channel_id, said.day, said.member_id, said.post_id, stem.word as stem, said.import, said.form, coalesce(said.count, 1) as count
    from said join lexicon_of as stem on stem.import = said.import and stem.id = said.form
    where said.count is distinct from 0`,

  `create table scratch.said_phrases as
    with said as (
      select human.channel_id, human.day, human.member_id, human.post_id, import,
        unnest(list_select(said.words, coalesce(said.firsts, list_transform(said.nexts, lambda next: next - 1)))) as form, unnest(list_select(said.words, said.nexts)) as next_form, unnest(said.phrase_counts) as count
      from kept.said as said join human using (import, row)
    )
    select said.channel_id, said.day, said.member_id, said.post_id, stem.word as stem, next_stem.word as next_stem, said.import, said.form, said.next_form, coalesce(said.count, 1) as count
    from said
    join lexicon_of as stem on stem.import = said.import and stem.id = said.form
    join lexicon_of as next_stem on next_stem.import = said.import and next_stem.id = said.next_form`,

  ...settleForms,

  `create table scratch.stem_totals as
    select stem, count(*) as posts, count(distinct member_id) as people, sum(count) as occurrences from said_words group by stem`,

  // A phrase is kept where its two words stand together far more often than chance: normalised pointwise mutual information
  // (Bouma 2009) of at least 0.3 over posts, in at least 4 posts, and not from one known person alone. The two numbers are ours.
  `create table scratch.kept_phrases as
    with counted as (select count(distinct post_id)::double as posts from said_words),
    pairs as (
      select stem, next_stem, count(*) as posts, sum(count) as occurrences from said_phrases group by stem, next_stem having count(*) >= 4
    ),
    -- People are counted only where it matters: nearly all pairs stand in fewer posts.
    together as (
      select pairs.* from pairs
      join stem_totals as first on first.stem = pairs.stem
      join stem_totals as second on second.stem = pairs.next_stem
      cross join counted
      where ln(pairs.posts * counted.posts / (first.posts * second.posts)) / -ln(least(pairs.posts / counted.posts, 0.999999)) >= 0.3
    )
    select stem, next_stem, together.posts, count(distinct said.member_id) as people, together.occurrences
    from together join said_phrases as said using (stem, next_stem) group by all having count(distinct said.member_id) <> 1`,

  'create table scratch.said_kept_phrases as select said.* from said_phrases as said semi join kept_phrases using (stem, next_stem)',
  'drop table scratch.said_phrases',

  `create table scratch.used_forms as
    with uses as (
      select stem, null::integer as next_stem, import, form, null::integer as next_form, sum(count) as uses from said_words group by all
      union all
      select stem, next_stem, import, form, next_form, sum(count) as uses from said_kept_phrases group by all
    )
    select stem, next_stem, concat_ws(' ', form.form, next_form.form) as form, sum(uses) as uses
    from uses join lexicon_of as form on form.import = uses.import and form.id = uses.form
    left join lexicon_of as next_form on next_form.import = uses.import and next_form.id = uses.next_form
    group by all`,

  `create table scratch.shown_forms as
    select stem, next_stem, form from used_forms
    qualify row_number() over (partition by stem, next_stem order by uses desc, length(form), form) = 1`,

  `create table scratch.numbered_terms as
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
    from said_kept_phrases as said join numbered_terms as terms on terms.stem = said.stem and terms.next_stem = said.next_stem
    order by post_id, term_id`,

  `create table scratch.said_themes as
    select human.post_id, hits.sentence, codebook.word as codebook, theme.word as theme, hits.negated
    from kept.hits as hits join human using (import, row)
    join lexicon_of as codebook on codebook.import = hits.import and codebook.id = hits.codebook
    join lexicon_of as theme on theme.import = hits.import and theme.id = hits.theme`,

  // Words are numbered by the alphabet, so that the order of numbers is theirs.
  `create table links as
    select placed.post_id, said_as.form as domain
    from kept.links as said join placed on placed.import = said.import and placed.row = said.row
    join lexicon_of as said_as on said_as.import = said.import and said_as.id = said.domain
    order by placed.post_id, domain`,

  `create table theme_hits as
    with said as (select distinct codebook, theme, post_id, negated from said_themes)
    select codebook.text as codebook, theme.text as theme, said.post_id, said.negated
    from said join lexicon as codebook on codebook.word = said.codebook join lexicon as theme on theme.word = said.theme
    order by said.codebook, said.theme, said.post_id, said.negated`,

  // Whom a theme concerns: those of whom the same sentence speaks, the codebook `about` telling who they are. "Not the
  // managers" speaks of managers too; "no fear" is no fear.
  `create table theme_about as
    with groups as (
      select said.post_id, said.sentence, said.theme as about from said_themes as said join lexicon on lexicon.word = said.codebook where lexicon.text = 'about'
    ),
    said as (
      select distinct touched.codebook, touched.theme, groups.about, touched.post_id
      from said_themes as touched join groups using (post_id, sentence) where not touched.negated
    )
    select codebook.text as codebook, theme.text as theme, about.text as about, said.post_id
    from said join lexicon as codebook on codebook.word = said.codebook join lexicon as theme on theme.word = said.theme
    join lexicon as about on about.word = said.about
    where codebook.text <> 'about'
    order by said.codebook, said.theme, said.about, said.post_id`,
];
