import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** As many as a list is read to; ours. */
const most = 50;

export default defineMetric({
  id: 'shared-links',
  title: 'Shared links',
  question: 'Where do the links lead that people share?',
  unit: 'people',
  shape: 'breakdown',
  definition: `Domains that people under the filters linked to in their own words in the period: how many people, and in how many posts. “www.” is left out; links in code, in quoted text and in what was only passed on are not counted. The ${most} shared by most people.`,
  source: 'After Discourse’s list of top links; by people instead of by clicks, which exports do not show.',
  caveats: ['Attached files and cards that a tool makes of a link are not links in the text.'],
  needs: ['authors'],
  columns: {
    domain: { label: 'domain' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({ domain: column.text, posts: column.count, people: column.count }),
  counts: [
    { column: 'posts', people: 'people' },
    { column: 'people', people: 'people' },
  ],
  dropSmallRows: true,
  sql: `
shared as (
  select links.domain, count(*) as posts, count(distinct scope.member_id) as people
  from links join scope on scope.post_id = links.post_id group by links.domain
)
select domain, posts, people from shared order by people desc, posts desc, domain limit ${most}`,
});
