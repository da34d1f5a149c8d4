import { programmeSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const requestBody: JsonObject = { required: true, content: content('ProgrammeInput') };

/** The paths about programmes. */
export const programmePaths: ApiPath[] = [
  {
    path: '/api/programmes',
    method: 'get',
    summary: 'What was done, with which teams, and since when; the latest first',
    replies: { 200: { description: 'The programmes', content: content('ProgrammeList') } },
  },
  {
    path: '/api/programmes',
    method: 'post',
    summary: 'Tell of a programme: its name, the day on which it began, and the teams that took part',
    requestBody,
    replies: { 201: { description: 'The programme', content: content('ProgrammeReply') } },
  },
  {
    path: '/api/programmes/{id}',
    method: 'put',
    summary: 'Change a programme',
    parameters: [id],
    requestBody,
    replies: { 200: { description: 'The programme', content: content('ProgrammeReply') } },
  },
  {
    path: '/api/programmes/{id}',
    method: 'delete',
    summary: 'Take a programme away',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
];

const text: JsonObject = { type: 'string' };
const programme: JsonObject = { $ref: '#/components/schemas/Programme' };

/** The shapes that they refer to. */
export const programmeSchemas: JsonObject = {
  ProgrammeInput: described(),
  Programme: {
    allOf: [
      { $ref: '#/components/schemas/ProgrammeInput' },
      {
        type: 'object',
        properties: { id: text, madeAt: text },
        required: ['id', 'madeAt'],
      },
    ],
  },
  ProgrammeList: {
    type: 'object',
    properties: { programmes: { type: 'array', items: programme } },
    required: ['programmes'],
  },
  ProgrammeReply: { type: 'object', properties: { programme: programme }, required: ['programme'] },
};

function described(): JsonObject {
  // Not `additionalProperties: false`, which in an `allOf` would forbid the id.
  const { $schema: _dialect, additionalProperties: _, ...described } = z.toJSONSchema(programmeSchema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
