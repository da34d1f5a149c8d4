/**
 * One form, one term. Where posts in several languages write the same form ("meeting"), each language has a stem of its own
 * for it; it is counted under the one that it is most used under (docs/decisions/0010). Without such forms nothing changes.
 */
export const settleForms = [
  `create table scratch.moved as
    with disputed as (select form from kept.lexicon where stem <> '' group by form having count(distinct stem) > 1),
    entries as (select * from lexicon_of semi join disputed using (form)),
    uses as (
      select entries.form, entries.word, sum(said.count) as uses
      from said_words as said join entries on entries.import = said.import and entries.id = said.form group by all
    ),
    settled as (select form, word from uses qualify row_number() over (partition by form order by uses desc, word) = 1)
    select entries.import, entries.id, settled.word from entries join settled using (form) where entries.word <> settled.word`,

  'update scratch.said_words as said set stem = moved.word from moved where moved.import = said.import and moved.id = said.form',
  'update scratch.said_phrases as said set stem = moved.word from moved where moved.import = said.import and moved.id = said.form',
  'update scratch.said_phrases as said set next_stem = moved.word from moved where moved.import = said.import and moved.id = said.next_form',

  // A post has a term once, in the form that it writes most, then the shorter, then the first in the alphabet.
  `create table scratch.twice_words as
    with touched as (select distinct said.post_id from said_words as said join moved on moved.import = said.import and moved.id = said.form)
    select said.* from said_words as said semi join touched using (post_id)
    qualify count(*) over (partition by post_id, stem) > 1`,
  'delete from scratch.said_words where (post_id, stem) in (select post_id, stem from twice_words)',
  `insert into scratch.said_words
    select said.channel_id, said.day, said.member_id, said.post_id, said.stem, said.import,
      first(said.form order by said.count desc, length(form.form), form.form), sum(said.count)
    from twice_words as said join lexicon_of as form on form.import = said.import and form.id = said.form group by all`,

  // Two joins, because one on either form would hold every phrase of an import against every form.
  `create table scratch.twice_phrases as
    with touched as (
      select said.post_id from said_phrases as said join moved on moved.import = said.import and moved.id = said.form
      union select said.post_id from said_phrases as said join moved on moved.import = said.import and moved.id = said.next_form
    )
    select said.* from said_phrases as said semi join touched using (post_id)
    qualify count(*) over (partition by post_id, stem, next_stem) > 1`,
  'delete from scratch.said_phrases where (post_id, stem, next_stem) in (select post_id, stem, next_stem from twice_phrases)',
  `insert into scratch.said_phrases
    with said as (
      select said.*, concat(form.form, ' ', next_form.form) as words
      from twice_phrases as said join lexicon_of as form on form.import = said.import and form.id = said.form
      join lexicon_of as next_form on next_form.import = said.import and next_form.id = said.next_form
    )
    select channel_id, day, member_id, post_id, stem, next_stem, import, first(form order by count desc, length(words), words),
      first(next_form order by count desc, length(words), words), sum(count)
    from said group by all`,
];
