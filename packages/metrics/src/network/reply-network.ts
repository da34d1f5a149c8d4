import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import {
  edgesLeftOut,
  endCells,
  endColumns,
  mostEdges,
  noEnds,
  numberedEdges,
  strongestEdges,
} from '../person-edges.ts';
import { edgeCaveat, replyEdges } from '../reply-edges.ts';

export default defineMetric({
  id: 'reply-network',
  title: 'Who replies to whom',
  question: 'Who replies to whom, person by person?',
  unit: 'replies',
  shape: 'graph',
  definition: `The ${mostEdges} directed edges with most replies: a person, whom they replied to in scope, and how often. The people are numbered by the replies that they wrote and got on these edges, most first. For those who look after the community, and never for an executive.`,
  source: 'Replies as edges, after NodeXL.',
  caveats: [
    edgeCaveat,
    'Where edges are left out, somebody at the border of the picture may have many weak ties: see “Brokers” for the whole.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    ...endColumns('who replied', 'who was answered'),
    replies: { label: 'replies', unit: 'replies' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    ...endCells,
    replies: column.count,
    people: column.count,
  }),
  counts: [{ column: 'replies', people: 'people' }],
  // A row is about two people: an executive gets none.
  dropSmallRows: true,
  sql: `
${replyEdges},${strongestEdges('replies', 'replied_to')}`,
  finish: (edges) => numberedEdges(edges, 'replies'),
  total: `
replies as (select member_id, replied_to from scope where replied_to is not null),
ends as (select people_set(member_id) as who from replies union all select people_set(replied_to) as who from replies),
totals as (select count(*) as replies from replies),
sizes as (select people_in(all_people(who)) as people from ends)
select ${noEnds}, totals.replies, sizes.people
from totals cross join sizes`,
  remarks: (rows, total) => edgesLeftOut(rows, total, 'replies'),
});
