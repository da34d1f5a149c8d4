import { savedViewSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const requestBody: JsonObject = { required: true, content: content('SavedViewInput') };

/** The paths about saved views. */
export const savedViewPaths: ApiPath[] = [
  {
    path: '/api/views',
    method: 'get',
    summary: 'The pages that people saved with their filters, by name',
    replies: { 200: { description: 'The views', content: content('SavedViewList') } },
  },
  {
    path: '/api/views',
    method: 'post',
    summary: 'Save a page with its filters under a name',
    description: 'No two views have the same name (409).',
    requestBody,
    replies: { 201: { description: 'The view', content: content('SavedViewReply') } },
  },
  {
    path: '/api/views/{id}',
    method: 'put',
    summary: 'Rename a view, or let it lead elsewhere',
    parameters: [id],
    requestBody,
    replies: { 200: { description: 'The view', content: content('SavedViewReply') } },
  },
  {
    path: '/api/views/{id}',
    method: 'delete',
    summary: 'Take a view away',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
];

const view: JsonObject = { $ref: '#/components/schemas/SavedView' };

/** The shapes that they refer to. */
export const savedViewSchemas: JsonObject = {
  SavedViewInput: described(savedViewSchema),
  SavedView: described(savedViewSchema.extend({ id: z.string() })),
  SavedViewList: { type: 'object', properties: { views: { type: 'array', items: view } }, required: ['views'] },
  SavedViewReply: { type: 'object', properties: { view }, required: ['view'] },
};

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
