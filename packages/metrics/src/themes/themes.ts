import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'themes',
  title: 'Themes',
  question: 'What do people keep coming back to?',
  unit: 'people',
  shape: 'breakdown',
  definition:
    'For every theme of the codebook: people who touched it in at least one post, their posts, and its share of all people who posted (of all posts, where most have no known author). “No fear” and “fearless” are not fear: posts in which a theme is only negated stand apart. One loud voice: more than half of the theme’s posts come from one person.',
  source:
    'The codebook’s patterns, shown in the glossary. People, not messages, after practitioners’ own way of reading a chat.',
  caveats: [
    'Patterns find words, not meaning: read the posts behind a figure before acting on it.',
    'Where most posts have no known author, themes are ranked by posts.',
  ],
  needs: ['authors'],
  columns: {
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    share: { label: 'share', unit: 'share' },
    negated: { label: 'posts where it is negated', unit: 'posts' },
    negated_people: { label: 'people who negated it', unit: 'people' },
    loud: { label: 'one loud voice' },
  },
  row: z.object({
    codebook: column.text,
    theme: column.text,
    label: column.text,
    people: column.count,
    posts: column.count,
    share: column.share,
    negated: column.count,
    negated_people: column.count,
    loud: column.flag,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
    { column: 'share', people: 'people' },
    { column: 'negated', people: 'negated_people' },
  ],
  sql: `
by_person as (
  select hits.theme, scope.member_id, count(*) filter (where not hits.negated) as posts, count(*) filter (where hits.negated) as negated
  from (
    select post_id, theme, min(negated) as negated from theme_hits where codebook = $codebook group by post_id, theme
  ) as hits join scope on scope.post_id = hits.post_id
  group by hits.theme, scope.member_id
),
counted as (
  select theme, count(case when posts > 0 then member_id end) as people, sum(posts) as posts, sum(negated) as negated, count(case when negated > 0 then member_id end) as negated_people,
    coalesce(max(case when member_id is not null then posts end) * 2 > sum(posts), false) as loud
  from by_person group by theme
),
everyone as (select count(distinct member_id) as people, count(*) as posts, count(member_id) * 2 >= count(*) as known from scope)
select themes.codebook, themes.theme, themes.label, coalesce(counted.people, 0) as people, coalesce(counted.posts, 0) as posts,
  case when everyone.posts = 0 then null when everyone.known then coalesce(counted.people, 0)::double / everyone.people
    else coalesce(counted.posts, 0)::double / everyone.posts end as share,
  coalesce(counted.negated, 0) as negated, coalesce(counted.negated_people, 0) as negated_people, coalesce(counted.loud, false) as loud
from themes left join counted on counted.theme = themes.theme cross join everyone
where themes.codebook = $codebook
order by case when everyone.known then coalesce(counted.people, 0) else coalesce(counted.posts, 0) end desc, posts desc, themes.position`,
  total: `select null as codebook, null as theme, null as label, count(distinct scope.member_id) as people, count(*) as posts,
    null as share, null as negated, null as negated_people, null as loud from scope`,
});
