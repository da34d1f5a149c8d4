import {
  chatFactsSchema,
  chatQuestionEditSchema,
  markedChatSchema,
  postMovesSchema,
  quoteChoiceSchema,
  reportNames,
} from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const inPath = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const chat = inPath('chat');
const view: JsonObject = {
  ...{ name: 'view', in: 'query', required: false, description: 'Who reads.' },
  schema: { type: 'string', enum: ['lead', 'executive'], default: 'lead' },
};
const names: JsonObject = {
  ...{ name: 'names', in: 'query', required: false },
  description: 'Names as they are, as pseudonyms, or left out: in every text, as in the report of the chat.',
  schema: { type: 'string', enum: [...reportNames], default: 'full' },
};
const content = (schema: string): JsonObject => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});
const body = (schema: string): JsonObject => ({ required: true, content: content(schema) });
const kept = { 204: { description: 'It is kept, and the posts of the chat are placed anew' } };

/** The paths about chats and what facilitators say of them. */
export const chatPaths: ApiPath[] = [
  {
    path: '/api/chats',
    method: 'get',
    summary: 'The chats, the latest first, with what facilitators said of them',
    description: 'Figures are those of the metrics `chats` and `chat-questions`.',
    parameters: [view],
    replies: { 200: { description: 'The chats', content: content('ChatList') } },
  },
  {
    path: '/api/chats',
    method: 'post',
    summary: 'Mark a chat: what was said in a channel from one moment to another',
    description: 'Numbered questions in it are found; one that was found within these moments gives way to it.',
    requestBody: body('MarkedChat'),
    replies: { 201: { description: 'The chat', content: content('ChatReply') } },
  },
  {
    path: '/api/chats/{chat}',
    method: 'get',
    summary: 'A chat with every post of it and where it belongs, in the order of time',
    description: 'Posts that were taken out of it are there too, as the part "none". An executive sees none.',
    parameters: [chat, view, names],
    replies: { 200: { description: 'The chat', content: content('ShownChat') } },
  },
  {
    path: '/api/chats/{chat}',
    method: 'put',
    summary: 'Call a chat something else, or say how many the host stated to have come',
    description: 'What is left out stays; null takes it back.',
    parameters: [chat],
    requestBody: body('ChatFacts'),
    replies: kept,
  },
  {
    path: '/api/chats/{chat}',
    method: 'delete',
    summary: 'Say that this is no chat; one that was marked is gone for good',
    parameters: [chat],
    replies: { 204: { description: 'No figure knows it any more' } },
  },
  {
    path: '/api/chats/{chat}/bring-back',
    method: 'post',
    summary: 'Say that it is a chat after all',
    parameters: [chat],
    replies: kept,
  },
  {
    path: '/api/chats/{chat}/questions/{question}',
    method: 'put',
    summary: 'Add a question to a chat, change it, or bring it back',
    description:
      'What is left out stays; null is what was found. A new question needs the post that asks it or, where the chat has times, the moment.',
    parameters: [chat, inPath('question')],
    requestBody: body('ChatQuestionEdit'),
    replies: kept,
  },
  {
    path: '/api/chats/{chat}/questions/{question}',
    method: 'delete',
    summary: 'Take a question out of a chat',
    parameters: [chat, inPath('question')],
    replies: kept,
  },
  {
    path: '/api/chats/{chat}/questions/{question}/quotes',
    method: 'put',
    summary: 'Swap, drop and order the quotes of a question',
    description:
      '"chosen" are just these posts in this order; null leaves the choice to the rule of the metric `chat-quotes`, without those "dropped".',
    parameters: [chat, inPath('question')],
    requestBody: body('QuoteChoice'),
    replies: { 204: { description: 'It is kept' } },
  },
  {
    path: '/api/chats/{chat}/moves',
    method: 'post',
    summary: 'Move posts of a chat: to a question, to "host" or "chatter", to "none" of it, or (null) back',
    parameters: [chat],
    requestBody: body('PostMoves'),
    replies: kept,
  },
];

const text: JsonObject = { type: 'string' };
const maybeText: JsonObject = { type: ['string', 'null'] };
const flag: JsonObject = { type: 'boolean' };
const texts: JsonObject = { type: 'array', items: text };

const quotes = object({ chosen: { type: ['array', 'null'], items: text }, dropped: texts });

const listed: JsonObject = {
  ...{ chat: text, title: text, community: text, channel: text, day: text },
  origin: { enum: ['told', 'found', 'marked'] },
  ...{ startedAt: maybeText, endedAt: maybeText, attendance: { type: ['integer', 'null'] } },
  questions: list(object({ question: text, text: maybeText, askedAt: maybeText, posts: texts, edited: flag, quotes })),
  ...{ dropped: texts, edited: flag, forgotten: flag },
};

/** The shapes that they refer to. */
export const chatSchemas: JsonObject = {
  MarkedChat: described(markedChatSchema),
  ChatFacts: described(chatFactsSchema),
  ChatQuestionEdit: described(chatQuestionEditSchema),
  PostMoves: described(postMovesSchema),
  QuoteChoice: described(quoteChoiceSchema),
  ListedChat: object(listed),
  ChatList: object({ chats: list({ $ref: '#/components/schemas/ListedChat' }) }),
  ChatReply: object({ chat: { $ref: '#/components/schemas/ListedChat' } }),
  PlacedPost: object({
    ...{ post: text, at: maybeText, day: text, seconds: { type: ['number', 'null'] }, author: maybeText },
    ...{ text, comment: maybeText, parent: maybeText, question: maybeText },
    part: { enum: ['question', 'answer', 'reshare', 'host', 'chatter', 'none'] },
    method: { enum: ['asks', 'label', 'reply', 'time', 'source', 'moved', 'none'] },
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    moved: flag,
  }),
  ShownChat: object({ ...listed, hosts: texts, posts: list({ $ref: '#/components/schemas/PlacedPost' }) }),
};

function object(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
