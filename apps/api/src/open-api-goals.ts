import { goalSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const requestBody: JsonObject = { required: true, content: content('GoalInput') };

/** The paths about goals. */
export const goalPaths: ApiPath[] = [
  {
    path: '/api/goals',
    method: 'get',
    summary: 'What somebody wants to see solved, and how it stands; the one that is due first comes first',
    replies: { 200: { description: 'The goals', content: content('GoalList') } },
  },
  {
    path: '/api/goals',
    method: 'post',
    summary: 'Write a goal: a problem, the measure that would show it solved, the target and its day',
    requestBody,
    replies: { 201: { description: 'The goal', content: content('GoalReply') } },
  },
  {
    path: '/api/goals/{id}',
    method: 'put',
    summary: 'Change a goal',
    parameters: [id],
    requestBody,
    replies: { 200: { description: 'The goal', content: content('GoalReply') } },
  },
  {
    path: '/api/goals/{id}',
    method: 'delete',
    summary: 'Take a goal away',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
];

const maybeNumber: JsonObject = { type: ['number', 'null'] };
const text: JsonObject = { type: 'string' };
const goal: JsonObject = { $ref: '#/components/schemas/Goal' };

/** The shapes that they refer to. */
export const goalSchemas: JsonObject = {
  GoalInput: described(),
  GoalStatus: {
    type: 'object',
    properties: {
      code: { enum: ['reached', 'on course', 'behind', 'missed', 'too early', 'no figures'] },
      text,
      ...{ start: maybeNumber, now: maybeNumber, wayShare: maybeNumber, timeShare: maybeNumber },
    },
    required: ['code', 'text', 'start', 'now', 'wayShare', 'timeShare'],
  },
  Goal: {
    allOf: [
      { $ref: '#/components/schemas/GoalInput' },
      {
        type: 'object',
        properties: { id: text, madeAt: text, status: { $ref: '#/components/schemas/GoalStatus' } },
        required: ['id', 'madeAt', 'status'],
      },
    ],
  },
  GoalList: { type: 'object', properties: { goals: { type: 'array', items: goal } }, required: ['goals'] },
  GoalReply: { type: 'object', properties: { goal }, required: ['goal'] },
};

function described(): JsonObject {
  // Not `additionalProperties: false`, which in an `allOf` would forbid the id.
  const { $schema: _dialect, additionalProperties: _, ...described } = z.toJSONSchema(goalSchema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
