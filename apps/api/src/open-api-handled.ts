import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const post = { name: 'post', in: 'path', required: true, schema: { type: 'string' } };

/** The paths about questions that wait no longer. */
export const handledPaths: ApiPath[] = [
  {
    path: '/api/handled',
    method: 'get',
    summary: 'Questions that somebody marked as handled, the latest first',
    replies: {
      200: {
        description: 'Posts, as the metric `unanswered` names them',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/HandledList' } } },
      },
    },
  },
  {
    path: '/api/handled/{post}',
    method: 'put',
    summary: 'Mark an unanswered question as handled: it leaves the list',
    parameters: [post],
    replies: { 204: { description: 'It is marked' } },
  },
  {
    path: '/api/handled/{post}',
    method: 'delete',
    summary: 'Take the mark back',
    parameters: [post],
    replies: { 204: { description: 'It waits again' } },
  },
];

const { $schema: _dialect, ...handledList } = z.toJSONSchema(z.object({ handled: z.array(z.string()) }));

/** The shape that they refer to. */
export const handledSchemas: JsonObject = { HandledList: JSON.parse(JSON.stringify(handledList)) as JsonObject };
