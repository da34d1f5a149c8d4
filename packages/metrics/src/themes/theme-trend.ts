import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-trend',
  title: 'Theme trend',
  question: 'How is each theme moving?',
  unit: 'people',
  shape: 'series',
  severalRows: true,
  definition:
    'For every theme of the codebook and every period: people who touched it in at least one post, and their posts. Negated mentions do not count.',
  source: 'As “Themes”, by period.',
  caveats: ['A rise may be more people, not more of the theme: compare with “Contributors”.'],
  needs: ['authors'],
  columns: {
    period: { label: 'period' },
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
  },
  row: z.object({
    period: column.period,
    codebook: column.text,
    theme: column.text,
    label: column.text,
    people: column.count,
    posts: column.count,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people', addsUpWithin: ['theme'] },
  ],
  sql: `
touched as (
  select hits.theme, scope.period, count(distinct scope.member_id) as people, count(*) as posts
  from theme_hits as hits join scope on scope.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
  group by hits.theme, scope.period
)
select periods.period, themes.codebook, themes.theme, themes.label, coalesce(touched.people, 0) as people, coalesce(touched.posts, 0) as posts
from periods cross join themes left join touched on touched.theme = themes.theme and touched.period = periods.period
where themes.codebook = $codebook
order by periods.period, themes.position`,
});
