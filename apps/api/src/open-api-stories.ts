import { storyFormats, storyNames, storyNote } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const post: JsonObject = { name: 'post', in: 'path', required: true, schema: { type: 'string' } };
const kept = { 204: { description: 'It is kept' } };

/** The paths about stories and their pins. */
export const storyPaths: ApiPath[] = [
  {
    path: '/api/stories',
    method: 'get',
    summary: 'Posts in which somebody says that they tried, changed or saved something, with what was answered',
    description:
      'Posts that touch a theme of the codebook "practice", and those that were pinned. Pinned ones first, in their order; then one of each person in turn, the most answered first. At most three answers each, those that tell most. An executive sees none.',
    parameters: [
      inQuery('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }, 'Stories a page.'),
      inQuery('after', { type: 'string' }, 'The cursor "next" of the page before.'),
    ],
    filtered: true,
    replies: {
      200: {
        description: 'A page of stories',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/StoryPage' } } },
      },
    },
  },
  {
    path: '/api/stories/text',
    method: 'get',
    summary: 'Stories as text to take along: the pinned ones or, where none is pinned, the first twenty',
    parameters: [
      inQuery('format', { enum: [...storyFormats], default: 'md' }, 'Markdown or plain text.'),
      inQuery('names', { enum: [...storyNames], default: 'full' }, 'Names as they are, as pseudonyms, or left out.'),
    ],
    filtered: true,
    replies: {
      200: {
        description: 'The text',
        content: { 'text/markdown': { schema: { type: 'string' } }, 'text/plain': { schema: { type: 'string' } } },
      },
    },
  },
  {
    path: '/api/stories/pins',
    method: 'put',
    summary: 'Put pinned stories into another order, in the places that they have',
    requestBody: body('StoryOrder'),
    replies: kept,
  },
  {
    path: '/api/stories/pins/{post}',
    method: 'put',
    summary: 'Pin a post as a story, behind those that are pinned',
    parameters: [post],
    replies: kept,
  },
  {
    path: '/api/stories/pins/{post}',
    method: 'delete',
    summary: 'Take a pin away, with its note',
    parameters: [post],
    replies: { 204: { description: 'It is gone' } },
  },
  {
    path: '/api/stories/pins/{post}/note',
    method: 'put',
    summary: 'Write a note beside a pinned story',
    parameters: [post],
    requestBody: body('StoryNote'),
    replies: kept,
  },
];

/** The shapes that they refer to; `quoted` are the properties of a post that is shown. */
export function storySchemas(quoted: JsonObject): JsonObject {
  const text: JsonObject = { type: 'string' };
  const count: JsonObject = { type: 'integer', minimum: 0 };
  const marks = object({ start: count, end: count, negated: { type: 'boolean' } });
  const pin = { anyOf: [object({ note: text, pinnedAt: text }), { type: 'null' }] };
  return {
    Story: object({
      ...quoted,
      marks: { type: 'array', items: marks },
      kinds: { type: 'array', items: text },
      pin,
      answered: count,
      answers: { type: 'array', items: object({ ...quoted, direct: { type: 'boolean' } }) },
    }),
    StoryPage: object({
      stories: { type: 'array', items: { $ref: '#/components/schemas/Story' } },
      total: count,
      pinned: count,
      next: { type: ['string', 'null'] },
      hidden: { type: 'boolean' },
    }),
    StoryNote: described(z.object({ note: storyNote })),
    StoryOrder: described(z.object({ posts: z.array(z.string()) })),
  };
}

function object(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function body(schema: string): JsonObject {
  return { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

function inQuery(name: string, schema: JsonObject, description: string): JsonObject {
  return { name, in: 'query', required: false, description, schema };
}

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
