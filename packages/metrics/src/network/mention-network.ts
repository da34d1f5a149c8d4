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

/** Who mentions whom, and in how many posts; a reshare's words are not the resharer's. */
const mentionEdges = `mentioned as (
  select scope.member_id, mentions.member_id as mentioned, scope.post_id
  from scope join mentions on mentions.post_id = scope.post_id join members on members.member_id = mentions.member_id
  where scope.member_id is not null and scope.kind <> 'reshare' and mentions.member_id <> scope.member_id and not members.bot
),
edges as (select member_id, mentioned, count(*) as mentions from mentioned group by member_id, mentioned)`;

export default defineMetric({
  id: 'mention-network',
  title: 'Who mentions whom',
  question: 'Who mentions whom, person by person?',
  unit: 'mentions',
  shape: 'graph',
  definition: `The ${mostEdges} directed edges with most mentions: a person, whom they mentioned in scope, and in how many posts. Such edges are of a second kind: no figure of the network counts them. The people are numbered by the mentions that they made and got on these edges, most first. For those who look after the community, and never for an executive.`,
  source: 'Mentions as edges, after NodeXL.',
  caveats: [
    'Only mentions that the source marks as such count, and none by or of bots, of oneself, or in what is reshared.',
    'A mention often goes with a reply: do not add the two up.',
  ],
  needs: ['authors'],
  columns: {
    ...endColumns('who mentioned', 'who was mentioned'),
    mentions: { label: 'mentions', unit: 'mentions' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({ ...endCells, mentions: column.count, people: column.count }),
  counts: [{ column: 'mentions', people: 'people' }],
  // A row is about two people: an executive gets none.
  dropSmallRows: true,
  sql: `
${mentionEdges},${strongestEdges('mentions', 'mentioned')}`,
  finish: (edges) => numberedEdges(edges, 'mentions'),
  total: `
${mentionEdges},
tied as (select member_id from edges union select mentioned as member_id from edges),
totals as (select coalesce(sum(mentions), 0) as mentions from edges),
sizes as (select count(*) as people from tied)
select ${noEnds}, totals.mentions, sizes.people
from totals cross join sizes`,
  remarks: (rows, total) => edgesLeftOut(rows, total, 'mentions'),
});
