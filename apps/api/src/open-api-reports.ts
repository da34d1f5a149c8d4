import { chatText, chatTextPart, viewer } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const chat: JsonObject = { name: 'chat', in: 'path', required: true, schema: { type: 'string' } };
const part: JsonObject = { name: 'part', in: 'path', required: true, schema: described(chatTextPart) };
const view: JsonObject = {
  ...{ name: 'view', in: 'query', required: false, schema: { enum: [...viewer.options], default: 'lead' } },
  description: 'An executive reads these texts in the report alone, where names are left out.',
};
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const texts = { 200: { description: 'The texts', content: content('ChatTexts') } };

/** The paths about reports of chats. */
export const reportPaths: ApiPath[] = [
  {
    path: '/api/chats/{chat}/texts',
    method: 'get',
    summary: 'What a facilitator wrote for the report of a chat, in Markdown',
    parameters: [chat, view],
    replies: texts,
  },
  {
    path: '/api/chats/{chat}/texts/{part}',
    method: 'put',
    summary: 'Write the introduction, the comment to a question (Q1, Q2 …) or the closing of a report, in Markdown',
    description: 'An empty text takes away what is there.',
    parameters: [chat, part],
    requestBody: { required: true, content: content('ChatText') },
    replies: texts,
  },
];

const text: JsonObject = { type: 'string' };

/** The shapes that they refer to. */
export const reportSchemas: JsonObject = {
  ChatText: described(z.object({ text: chatText })),
  ChatTexts: {
    type: 'object',
    properties: { introduction: text, comments: { type: 'object', additionalProperties: text }, closing: text },
    required: ['introduction', 'comments', 'closing'],
  },
};

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
