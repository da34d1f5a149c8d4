import { holidaysSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const content = { 'application/json': { schema: { $ref: '#/components/schemas/HolidayList' } } };

/** The paths about the days without work. */
export const holidayPaths: ApiPath[] = [
  {
    path: '/api/holidays',
    method: 'get',
    summary: 'The days without work, which rules about silence leave out',
    replies: { 200: { description: 'The days, in the order of time', content } },
  },
  {
    path: '/api/holidays',
    method: 'put',
    summary: 'Put another list of holidays in its place',
    requestBody: { required: true, content },
    replies: { 200: { description: 'The days, in the order of time', content } },
  },
];

/** The shape that they refer to. */
export const holidaySchemas: JsonObject = { HolidayList: described(holidaysSchema) };

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
