import { chatText, chatTextPart, reportFormats, reportNames, viewer } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const chat: JsonObject = { name: 'chat', in: 'path', required: true, schema: { type: 'string' } };
const part: JsonObject = { name: 'part', in: 'path', required: true, schema: described(chatTextPart) };
const view: JsonObject = {
  ...{ name: 'view', in: 'query', required: false, schema: { enum: [...viewer.options], default: 'lead' } },
  description: 'An executive reads these texts as in the report: without names.',
};
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const texts = { 200: { description: 'The texts', content: content('ChatTexts') } };

const inQuery = (name: string, schema: JsonObject, description: string): JsonObject => ({
  ...{ name, in: 'query', required: false, schema, description },
});
const file: JsonObject = { schema: { type: 'string' } };

/** The paths about reports of chats. */
export const reportPaths: ApiPath[] = [
  {
    path: '/api/chats/{chat}/report',
    method: 'get',
    summary: 'The report of a chat, question by question, as it shows or as a file to take along',
    description:
      'HTML is one file that opens from disk, without scripts. CSV is the posts with their places. PDF needs Chromium where Groundswell runs. The choice of names holds for every text in it; an executive gets neither names nor words.',
    parameters: [
      chat,
      inQuery('format', { enum: ['json', ...reportFormats], default: 'json' }, 'What it is published as.'),
      inQuery('names', { enum: [...reportNames], default: 'full' }, 'Names as they are, as pseudonyms, or left out.'),
      inQuery('codebook', { type: 'string', default: 'mindset' }, 'Id of the codebook whose themes are meant.'),
      inQuery('view', { enum: [...viewer.options], default: 'lead' }, 'For whom it is.'),
    ],
    replies: {
      200: {
        description: 'The report',
        content: {
          ...content('ChatReport'),
          ...{ 'text/html': file, 'text/markdown': file, 'text/csv': file, 'application/pdf': file },
        },
      },
    },
  },
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
const maybeText: JsonObject = { type: ['string', 'null'] };
const count: JsonObject = { type: 'integer', minimum: 0 };
const maybeCount: JsonObject = { type: ['number', 'null'], minimum: 0 };
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const object = (properties: JsonObject): JsonObject => ({
  ...{ type: 'object', properties, required: Object.keys(properties) },
});
const term = object({ term: text, people: maybeCount, posts: count });
const quoted: JsonObject = { number: count, author: maybeText, text };

/** The shapes that they refer to. */
export const reportSchemas: JsonObject = {
  ReportQuestion: object({
    ...{ question: text, text: maybeText, askedAt: maybeText, answers: maybeCount, reshares: maybeCount },
    ...{ people: maybeCount, medianSecondsToAnswer: maybeCount, peakPerMinute: maybeCount, lateAnswers: maybeCount },
    ...{ repliesAmongParticipants: maybeCount, facilitatorShare: maybeCount, unplaced: maybeCount, comment: text },
    ...{ terms: list(term), distinctive: list(term), quotes: list(object({ ...quoted, why: text })) },
  }),
  ReportPost: object({
    ...{ ...quoted, at: maybeText, day: text, seconds: { type: ['integer', 'null'] }, question: maybeText, part: text },
    ...{ method: text, confidence: { type: 'number', minimum: 0, maximum: 1 } },
  }),
  ChatReport: object({
    ...{ chat: text, title: text, community: text, channel: text, day: text, startedAt: maybeText, endedAt: maybeText },
    ...{ timezone: text, names: { enum: [...reportNames] }, minimumGroup: maybeCount, hosts: list(text) },
    ...{ posts: maybeCount, people: maybeCount, newcomers: maybeCount, returning: maybeCount, attendance: maybeCount },
    ...{ introduction: text, closing: text, countedBy: { enum: ['people', 'posts'] }, codebook: text },
    pace: list(object({ minute: count, posts: maybeCount, question: maybeText })),
    questions: list({ $ref: '#/components/schemas/ReportQuestion' }),
    themes: list(object({ label: text, colour: text, recurs: count, of: count, counts: list(maybeCount) })),
    links: list(object({ domain: text, posts: count, people: maybeCount })),
    openQuestions: list(object({ ...quoted, role: maybeText })),
    transcript: list({ $ref: '#/components/schemas/ReportPost' }),
  }),
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
