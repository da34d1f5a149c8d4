import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-by-team',
  title: 'Themes by team',
  question: 'Which teams talk about which themes?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every team with a post in scope and every theme of the codebook: people of the team who touched the theme in at least one post, and their posts. Negated mentions do not count. The team of which most people posted comes first (with most posts, where most posts have no known author).',
  source: 'As “Themes”, by the author’s team.',
  caveats: [
    'People without a team, and posts without a known author, are left out.',
    'A large team touches every theme more often: compare within a team.',
  ],
  needs: ['authors'],
  columns: {
    team: { label: 'team' },
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
  },
  row: z.object({
    team: column.text,
    codebook: column.text,
    theme: column.text,
    label: column.text,
    people: column.count,
    posts: column.count,
  }),
  counts: [
    { column: 'people', people: 'people', addsUpWithin: ['theme'] },
    { column: 'posts', people: 'people', addsUpWithin: ['theme'] },
  ],
  sql: `
by_team as (
  select members.team, scope.member_id, scope.post_id
  from scope join members on members.member_id = scope.member_id where members.team is not null
),
written as (select team, count(distinct member_id) as people, count(*) as posts from by_team group by team),
overall as (select count(member_id) * 2 >= count(*) as mostly_known from scope),
touched as (
  select by_team.team, hits.theme, count(distinct by_team.member_id) as people, count(*) as posts
  from theme_hits as hits join by_team on by_team.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
  group by by_team.team, hits.theme
)
select written.team, themes.codebook, themes.theme, themes.label, coalesce(touched.people, 0) as people, coalesce(touched.posts, 0) as posts
from written cross join overall cross join themes
left join touched on touched.team = written.team and touched.theme = themes.theme
where themes.codebook = $codebook
order by case when overall.mostly_known then written.people else written.posts end desc, written.posts desc, written.team, themes.position`,
});
