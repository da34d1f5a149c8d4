import {
  codingAnswer,
  codingSchema,
  givenAnswerSchema,
  measuredThemeSchema,
  shownCodingSchema,
  viewer,
} from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const view = inQuery('view', { enum: [...viewer.options], default: 'lead' }, 'An executive sees only the figures.');
const coder = inQuery(
  'coder',
  { type: 'string', maxLength: 60 },
  'Whose answers. Until they have finished, nothing else is told.',
);

/** The paths about people who code posts by hand. */
export const codingPaths: ApiPath[] = [
  {
    path: '/api/codings',
    method: 'get',
    summary: 'The samples of posts that people code, newest first',
    parameters: [view],
    replies: reply(200, 'The codings', 'CodingList'),
  },
  {
    path: '/api/codings',
    method: 'post',
    summary: 'Draw posts on which two people say whether a theme is there',
    description:
      '25 posts with the theme, 15 without it that hold words near it, and 10 others; nobody wrote more than a fifth of a kind where there are enough people, and each post keeps how many it stands for.',
    requestBody: body('MakeCoding'),
    replies: reply(201, 'The coding', 'Coding'),
  },
  {
    path: '/api/codings/measured',
    method: 'get',
    summary: 'What is measured: precision, recall, F1 and Cohen’s κ of each theme that somebody finished coding',
    parameters: [view],
    replies: reply(200, 'The measures', 'MeasuredList'),
  },
  {
    path: '/api/codings/{id}',
    method: 'get',
    summary: 'A coding as one coder may see it',
    parameters: [id, coder, view],
    replies: reply(200, 'Its posts, and what came of it', 'ShownCoding'),
  },
  {
    path: '/api/codings/{id}',
    method: 'delete',
    summary: 'Remove a coding with all of its answers',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
  {
    path: '/api/codings/{id}/answers',
    method: 'put',
    summary: 'Say of a post whether the theme is there; null takes it back',
    description: '"turned" is for a theme that is there only negated or in irony.',
    parameters: [id],
    requestBody: body('GivenAnswer'),
    replies: { 204: { description: 'It is kept' } },
  },
  {
    path: '/api/codings/{id}/finish',
    method: 'post',
    summary: 'Finish: the answers stay, and the coder sees what came of them',
    parameters: [id],
    requestBody: body('FinishCoding'),
    replies: { 204: { description: 'It is finished' } },
  },
  {
    path: '/api/codings/{id}/settled',
    method: 'put',
    summary: 'Settle a post on which two people differed; κ stays that of their first answers',
    parameters: [id],
    requestBody: body('SettledAnswer'),
    replies: { 204: { description: 'It is settled' } },
  },
];

/** The shapes that they refer to. */
export const codingSchemas: JsonObject = {
  Coding: described(codingSchema),
  CodingList: described(z.object({ codings: z.array(codingSchema) })),
  ShownCoding: described(shownCodingSchema),
  MeasuredList: described(z.object({ measured: z.array(measuredThemeSchema) })),
  MakeCoding: described(z.object({ codebook: z.string(), theme: z.string() })),
  GivenAnswer: described(givenAnswerSchema),
  FinishCoding: described(givenAnswerSchema.pick({ coder: true })),
  SettledAnswer: described(z.object({ post: z.string(), answer: codingAnswer.nullable() })),
};

function reply(status: number, description: string, schema: string): { [status: string]: JsonObject } {
  return { [status]: { description, content: content(schema) } };
}

function body(schema: string): JsonObject {
  return { required: true, content: content(schema) };
}

function content(schema: string): JsonObject {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

function inQuery(name: string, schema: JsonObject, description: string): JsonObject {
  return { name, in: 'query', required: false, description, schema };
}

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
