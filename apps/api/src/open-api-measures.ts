import { grain, measureChangeSchema, viewer } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const view: JsonObject = {
  ...{ name: 'view', in: 'query', schema: { enum: [...viewer.options], default: 'lead' } },
  description: 'An executive learns of no team of fewer than five people.',
};
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});

/** The paths about business measures. */
export const measurePaths: ApiPath[] = [
  {
    path: '/api/measures',
    method: 'get',
    summary: 'The business figures that were brought, by name',
    description: 'New ones come in as any other file, by POST /api/imports.',
    parameters: [view],
    replies: { 200: { description: 'The measures', content: content('MeasureList') } },
  },
  {
    path: '/api/measures/{id}/values',
    method: 'get',
    summary: 'The values of a measure, in the order of time',
    parameters: [id, view],
    replies: { 200: { description: 'The values', content: content('MeasureValueList') } },
  },
  {
    path: '/api/measures/{id}',
    method: 'put',
    summary: 'Say the unit, the good direction and the target of a measure',
    parameters: [id],
    requestBody: { required: true, content: content('MeasureChange') },
    replies: { 200: { description: 'The measure', content: content('MeasureReply') } },
  },
  {
    path: '/api/measures/{id}',
    method: 'delete',
    summary: 'Take a measure away with its values',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
];

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const ref = (schema: string): JsonObject => ({ $ref: `#/components/schemas/${schema}` });
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });

const { $schema: _dialect, ...change } = z.toJSONSchema(measureChangeSchema, { io: 'input' });
const changed = JSON.parse(JSON.stringify(change)) as JsonObject;

/** What is known of a measure before it is kept. */
const told: JsonObject = {
  name: text,
  grain: { enum: [...grain.options] },
  teams: list(text),
  company: { type: 'boolean' },
  values: { type: 'integer', minimum: 0 },
  from: text,
  to: text,
};

/** The shapes that they refer to. */
export const measureSchemas: JsonObject = {
  MeasureChange: changed,
  Measure: object({ id: text, ...(changed.properties as JsonObject), ...told }),
  MeasureList: object({ measures: list(ref('Measure')) }),
  MeasureReply: object({ measure: ref('Measure') }),
  MeasureValueList: object({ values: list(object({ day: text, team: maybeText, value: { type: 'number' } })) }),
  MeasurePreview: object({
    columns: list(object({ name: text, role: maybeText, cells: list(text) })),
    measures: list(object({ unit: maybeText, better: maybeText, ...told })),
  }),
};
