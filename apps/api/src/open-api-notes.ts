import { datedNoteSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const requestBody: JsonObject = { required: true, content: content('DatedNoteInput') };

/** The paths about dated notes. */
export const notePaths: ApiPath[] = [
  {
    path: '/api/notes',
    method: 'get',
    summary: 'What people noted of which days, the latest first',
    replies: { 200: { description: 'The notes', content: content('DatedNoteList') } },
  },
  {
    path: '/api/notes',
    method: 'post',
    summary: 'Pin a note to a day or to some days',
    description: 'About everything, unless a community, or a channel with its community, is named.',
    requestBody,
    replies: { 201: { description: 'The note', content: content('DatedNoteReply') } },
  },
  {
    path: '/api/notes/{id}',
    method: 'put',
    summary: 'Change a note',
    parameters: [id],
    requestBody,
    replies: { 200: { description: 'The note', content: content('DatedNoteReply') } },
  },
  {
    path: '/api/notes/{id}',
    method: 'delete',
    summary: 'Take a note away',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
];

const note: JsonObject = { $ref: '#/components/schemas/DatedNote' };

/** The shapes that they refer to. */
export const noteSchemas: JsonObject = {
  DatedNoteInput: described(),
  DatedNote: {
    allOf: [
      { $ref: '#/components/schemas/DatedNoteInput' },
      {
        type: 'object',
        properties: { id: { type: 'string' }, madeAt: { type: 'string' } },
        required: ['id', 'madeAt'],
      },
    ],
  },
  DatedNoteList: { type: 'object', properties: { notes: { type: 'array', items: note } }, required: ['notes'] },
  DatedNoteReply: { type: 'object', properties: { note }, required: ['note'] },
};

function described(): JsonObject {
  // Not `additionalProperties: false`, which in an `allOf` would forbid the id.
  const { $schema: _dialect, additionalProperties: _, ...described } = z.toJSONSchema(datedNoteSchema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
