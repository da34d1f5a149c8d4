import { assumptionsSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const content: JsonObject = { 'application/json': { schema: { $ref: '#/components/schemas/Assumptions' } } };
const replies = { 200: { description: 'The assumptions', content } };

/** The paths about the customer's assumptions. */
export const assumptionPaths: ApiPath[] = [
  {
    path: '/api/assumptions',
    method: 'get',
    summary: 'What the customer says that something is worth; null where nobody said',
    replies,
  },
  {
    path: '/api/assumptions',
    method: 'put',
    summary: 'Say what something is worth, or take it back',
    requestBody: { required: true, content },
    replies,
  },
];

const { $schema: _dialect, ...described } = z.toJSONSchema(assumptionsSchema, { io: 'input' });

/** The shape that they refer to. */
export const assumptionSchemas: JsonObject = {
  Assumptions: JSON.parse(JSON.stringify(described)) as JsonObject,
};
