import { madeDecisionSchema, mergeDecisionSchema, peopleToMergeSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

/** The paths about who is one person. */
export const identityPaths: ApiPath[] = [
  {
    path: '/api/identities/suggestions',
    method: 'get',
    summary: 'Pairs of identities that may be one person, the surest first, with what speaks for it',
    replies: reply('The suggestions', 'PeopleToMerge'),
  },
  {
    path: '/api/identities/merges',
    method: 'get',
    summary: 'What was decided about identities, newest first',
    replies: reply('The decisions', 'MergeList'),
  },
  {
    path: '/api/identities/decisions',
    method: 'post',
    summary: 'Say of pairs of identities that they are the same person or different people',
    description: 'All of the decisions are kept or none. Every figure follows; the records stay as they are.',
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/MergeDecisions' } } },
    },
    replies: reply('The decisions, newest first', 'MergeList'),
  },
  {
    path: '/api/identities/merges/{id}',
    method: 'delete',
    summary: 'Take a decision about identities back',
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    replies: { 204: { description: 'It is taken back' } },
  },
];

/** The shapes that they refer to. */
export const identitySchemas: JsonObject = {
  PeopleToMerge: described(peopleToMergeSchema),
  MergeList: described(z.object({ merges: z.array(madeDecisionSchema) })),
  MergeDecisions: described(z.object({ decisions: z.array(mergeDecisionSchema).min(1) })),
};

function reply(description: string, schema: string): { [status: string]: JsonObject } {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { 200: { description, content } };
}

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
