import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-about',
  title: 'Whom a theme concerns',
  question: 'Whose fear is it, whose trust?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every theme of the codebook and every group of the codebook “Whom it is about”: people who wrote at least one sentence that touches the theme and speaks of the group, and their posts. A sentence ends at a full stop, a question or exclamation mark, a bullet or the end of a line; only the author’s own words count. A sentence may speak of several groups, or of none. “I” is the writer and “we” the writer’s group; “my manager” is about a manager, and “I think” or “I hope” is about nobody. Negated mentions of a theme do not count; “not the managers” still speaks of managers.',
  source:
    'Co-occurrence in a sentence, the usual unit of who is said to feel what (semantic role labelling would parse it); groups after how practitioners tell them apart. By people, as “Themes”.',
  caveats: [
    'That a sentence speaks of somebody does not always say that it is their fear: read the posts behind a cell.',
    'A theme that is itself about a group (leadership) is nearly always beside that group.',
    'He, she and they are not followed back to whom they mean: such sentences count for no group.',
  ],
  needs: ['authors'],
  columns: {
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    about: { label: 'group id' },
    about_label: { label: 'whom it concerns' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
  },
  row: z.object({
    codebook: column.text,
    theme: column.text,
    label: column.text,
    about: column.text,
    about_label: column.text,
    people: column.count,
    posts: column.count,
  }),
  // A sentence may speak of several groups or of none, so no row or column adds up to anything that is shown elsewhere.
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
  ],
  sql: `
concerned as (
  select pairs.theme, pairs.about, count(distinct scope.member_id) as people, count(*) as posts
  from theme_about as pairs join scope on scope.post_id = pairs.post_id
  where pairs.codebook = $codebook
  group by pairs.theme, pairs.about
),
whom as (select theme, label, position from themes where codebook = 'about')
select themes.codebook, themes.theme, themes.label, whom.theme as about, whom.label as about_label,
  coalesce(concerned.people, 0) as people, coalesce(concerned.posts, 0) as posts
from themes cross join whom
left join concerned on concerned.theme = themes.theme and concerned.about = whom.theme
where themes.codebook = $codebook and themes.codebook <> 'about'
order by themes.position, whom.position`,
});
