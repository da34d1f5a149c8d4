import { programmeFields, programmeKinds, viewer } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const view: JsonObject = {
  ...{ name: 'view', in: 'query', schema: { enum: [...viewer.options], default: 'lead' } },
  description: 'An executive is told nobody’s name.',
};
const requestBody: JsonObject = { required: true, content: content('ProgrammeInput') };

/** The paths about programmes. */
export const programmePaths: ApiPath[] = [
  {
    path: '/api/programmes',
    method: 'get',
    summary: 'What was done, with which teams, channels or listed people, and since when; the latest first',
    parameters: [view],
    replies: { 200: { description: 'The programmes', content: content('ProgrammeList') } },
  },
  {
    path: '/api/programmes/people',
    method: 'get',
    summary: 'People whose name, address or handle holds a text, to be listed in a programme; for a lead',
    parameters: [{ name: 'like', in: 'query', schema: { type: 'string' }, description: 'What is being typed.' }, view],
    replies: { 200: { description: 'At most twenty of them', content: content('ListablePeople') } },
  },
  {
    path: '/api/programmes',
    method: 'post',
    summary:
      'Tell of a programme: its name, the day on which it began, and the teams, channels or people that took part',
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
        properties: {
          ...{ id: text, madeAt: text, kind: { type: 'string', enum: [...programmeKinds] } },
          listed: { type: ['integer', 'null'], description: 'How many listed people are known.' },
          unclear: { type: 'array', items: { $ref: '#/components/schemas/UnclearName' } },
        },
        required: ['id', 'madeAt', 'kind', 'listed', 'unclear'],
      },
    ],
  },
  UnclearName: {
    type: 'object',
    properties: { written: text, meant: { type: 'integer', description: 'How many it may mean.' } },
    required: ['written', 'meant'],
  },
  ListablePeople: {
    type: 'object',
    properties: {
      people: {
        type: 'array',
        items: {
          type: 'object',
          properties: { written: text, name: text, team: { type: ['string', 'null'] } },
          required: ['written', 'name', 'team'],
        },
      },
    },
    required: ['people'],
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
  const { $schema: _dialect, additionalProperties: _, ...described } = z.toJSONSchema(programmeFields, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
