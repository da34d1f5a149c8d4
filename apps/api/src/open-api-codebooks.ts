import { themeDraftSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const id: JsonObject = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const version: JsonObject = { name: 'version', in: 'path', required: true, schema: { type: 'integer' } };
const inQuery = (name: string, schema: JsonObject, description: string): JsonObject => ({
  ...{ name, in: 'query', required: false, description, schema },
});

/** The paths about codebooks. */
export const codebookPaths: ApiPath[] = [
  {
    path: '/api/codebooks',
    method: 'get',
    summary: 'The codebooks in their newest versions, and how far a count is that is under way',
    replies: reply('The codebooks', 'CodebookList'),
  },
  {
    path: '/api/codebooks/counting',
    method: 'get',
    summary: 'How far the count of a changed codebook is',
    description: 'Null where figures are those of the newest versions.',
    replies: reply('How far it is', 'ThemeCounting'),
  },
  {
    path: '/api/codebooks/preview',
    method: 'post',
    summary: 'What a draft of a theme would find',
    description:
      'In the posts under the filters, its own theme and term left aside. An executive sees none. Of very many posts a random part is looked through; "looked" says how many.',
    filtered: true,
    requestBody: body('PreviewAsked'),
    replies: reply('What it would find', 'ThemePreview'),
  },
  {
    path: '/api/codebooks/yaml',
    method: 'post',
    summary: 'Take a codebook in from YAML',
    description: 'A new one, or the next version of the one with its id.',
    parameters: [inQuery('note', { type: 'string' }, 'What is new in it.')],
    requestBody: { required: true, content: { 'application/yaml': { schema: { type: 'string' } } } },
    replies: reply('It is saved, and counted in the background', 'ShelvedCodebook'),
  },
  {
    path: '/api/codebooks/{id}',
    method: 'put',
    summary: 'Save the next version of a codebook, or a new codebook',
    description:
      '"base" is the version that was changed, null for a new codebook; 409 says that somebody saved another one in the meantime. A codebook with faults is refused with every fault, a line each.',
    parameters: [id],
    requestBody: body('CodebookSaving'),
    replies: reply('It is saved, and counted in the background', 'ShelvedCodebook'),
  },
  {
    path: '/api/codebooks/{id}',
    method: 'delete',
    summary: 'Remove a codebook that people made, with all its versions',
    parameters: [id],
    replies: { 204: { description: 'It is gone' } },
  },
  {
    path: '/api/codebooks/{id}/copy',
    method: 'post',
    summary: 'Make a codebook of one’s own from another',
    parameters: [id],
    requestBody: body('CodebookCopy'),
    replies: reply('The copy', 'ShelvedCodebook'),
  },
  {
    path: '/api/codebooks/{id}/put-back',
    method: 'post',
    summary: 'Put a codebook back to what came with Groundswell',
    description: 'As the next version: nothing that was saved is lost.',
    parameters: [id],
    replies: reply('It is put back, and counted in the background', 'ShelvedCodebook'),
  },
  {
    path: '/api/codebooks/{id}/versions/{version}',
    method: 'get',
    summary: 'A version of a codebook',
    parameters: [id, version],
    replies: reply('The version', 'Codebook'),
  },
  {
    path: '/api/codebooks/{id}/yaml',
    method: 'get',
    summary: 'A codebook as YAML',
    parameters: [id, inQuery('version', { type: 'integer' }, 'The newest, unless said.')],
    replies: { 200: { description: 'The codebook', content: { 'application/yaml': { schema: { type: 'string' } } } } },
  },
];

const [text, count] = [z.string(), z.number().int()];
const found = z.object({ people: count, posts: count });
const foundPosts = found.extend({ quotes: z.array(z.looseObject({ post: text, text })) });
const counting = z
  .object({
    phase: z.enum(['waiting', 'themes', 'building', 'failed']),
    codebooks: z.array(z.object({ id: text, title: text, version: count })),
    ...{ posts: count, of: count, percent: count, problem: text.nullable() },
  })
  .nullable();
const shelved = z.object({
  codebook: z.looseObject({ id: text, title: text, version: count }),
  ...{ builtIn: z.boolean(), edited: z.boolean(), counted: count.nullable() },
  versions: z.array(
    z.object({ version: count, savedAt: text.nullable(), note: text.nullable(), builtIn: z.boolean() }),
  ),
});

/** The shapes that they refer to. */
export const codebookSchemas: JsonObject = {
  ShelvedCodebook: described(shelved),
  CodebookList: described(z.object({ codebooks: z.array(shelved), counting })),
  ThemeCounting: described(z.object({ counting })),
  CodebookSaving: described(
    z.object({ codebook: z.looseObject({ id: text }), base: count.nullable(), note: text.nullable().optional() }),
  ),
  CodebookCopy: described(z.object({ id: text, title: text })),
  PreviewAsked: described(
    z.object({ codebook: text, theme: text.nullable().optional(), draft: themeDraftSchema, seed: count.optional() }),
  ),
  ThemePreview: described(
    z.object({
      ...{ posts: count, looked: count, saved: found.extend({ negated: count }).nullable() },
      ...{ draft: found.extend({ negated: count }), caught: foundPosts, lost: foundPosts, kept: foundPosts },
      ...{ faults: z.array(text), hidden: z.boolean() },
    }),
  ),
};

function reply(description: string, schema: string): { [status: string]: JsonObject } {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { 200: { description, content } };
}

function body(schema: string): JsonObject {
  return { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

function described(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}
