import { viewer } from '@groundswell/contract';
import type { JsonObject } from './open-api.ts';
import { assumptionPaths } from './open-api-assumptions.ts';
import { chatPaths } from './open-api-chats.ts';
import { codebookPaths } from './open-api-codebooks.ts';
import { codingPaths } from './open-api-codings.ts';
import { digestPaths } from './open-api-digests.ts';
import { goalPaths } from './open-api-goals.ts';
import { handledPaths } from './open-api-handled.ts';
import { holidayPaths } from './open-api-holidays.ts';
import { identityPaths } from './open-api-identities.ts';
import { measurePaths } from './open-api-measures.ts';
import { notePaths } from './open-api-notes.ts';
import { programmePaths } from './open-api-programmes.ts';
import { reportPaths } from './open-api-reports.ts';
import { savedViewPaths } from './open-api-saved-views.ts';
import { storyPaths } from './open-api-stories.ts';
import { summaryPaths } from './open-api-summaries.ts';

export interface ApiPath {
  path: string;
  method: 'get' | 'post' | 'put' | 'delete';
  summary: string;
  description?: string;
  parameters?: JsonObject[];
  /** Whether it also takes the filters of a question. */
  filtered?: boolean;
  requestBody?: JsonObject;
  replies: { [status: string]: JsonObject };
}

/** Every path of the API that is not a metric's. */
export const paths: ApiPath[] = [
  { path: '/api/health', method: 'get', summary: 'Whether the server is well', replies: reply(200, 'It is', 'Health') },
  {
    path: '/api/catalog',
    method: 'get',
    summary: 'Every metric, codebook and source',
    replies: reply(200, 'The catalogue', 'Catalog'),
  },
  {
    path: '/api/options',
    method: 'get',
    summary: 'What can be filtered by, and the period that is covered',
    description:
      'An executive is told no figures, no channel, team or language of fewer people than the minimum group, and nobody’s name in the titles of chats.',
    parameters: [
      {
        name: 'view',
        in: 'query',
        required: false,
        description: 'Who reads.',
        schema: { enum: [...viewer.options], default: 'lead' },
      },
    ],
    replies: reply(200, 'The options', 'FilterOptions'),
  },
  {
    path: '/api/headlines',
    method: 'get',
    summary: 'What changed beyond what is usual, in sentences',
    description:
      'The last four whole weeks of the scope beside the 52 weeks before them, in series that are declared beforehand; the theme that rose most; channels that fell silent. None where nothing happened.',
    filtered: true,
    replies: reply(200, 'At most five sentences, and how they were found', 'Headlines'),
  },
  {
    path: '/api/quotes',
    method: 'get',
    summary: 'Posts in scope that use a term or theme',
    description: 'Marks are UTF-16 offsets into the text. An executive sees none.',
    parameters: [
      inQuery('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Posts a page.'),
      inQuery('after', { type: 'string' }, 'The cursor "next" of the page before.'),
      inQuery(
        'order',
        { type: 'string', enum: ['newest', 'answered', 'people'], default: 'newest' },
        'The newest first, the most answered first, or one of each person in turn.',
      ),
      inQuery('negated', { type: 'boolean', default: false }, 'The posts that have the theme only negated instead.'),
    ],
    filtered: true,
    replies: reply(200, 'A page of posts', 'QuotePage'),
  },
  {
    path: '/api/threads/{post}',
    method: 'get',
    summary: 'The conversation in which a quote stands',
    description: '`post` is that of a quote. In the order of time. An executive sees none.',
    parameters: [inPath('post')],
    replies: reply(200, 'The conversation', 'Thread'),
  },
  {
    path: '/api/sources',
    method: 'get',
    summary: 'The kinds of export that can be read',
    replies: reply(200, 'The sources', 'SourceList'),
  },
  {
    path: '/api/imports',
    method: 'get',
    summary: 'What is loaded, with its ledger, and the imports that were asked for',
    replies: reply(200, 'Imports and jobs', 'ImportList'),
  },
  {
    path: '/api/imports',
    method: 'post',
    summary: 'Import files, or look at them first',
    description:
      'All of an upload is kept or none. Imports are done one after another. With "preview" the files are held for a day, and the job tells what an import would come to.',
    requestBody: {
      required: true,
      content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Upload' } } },
    },
    replies: reply(202, 'The job that was queued', 'JobReply'),
  },
  {
    path: '/api/imports/uploads/{upload}',
    method: 'post',
    summary: 'Import files that are held, or look at them again',
    parameters: [inPath('upload')],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/UploadOrder' } } },
    },
    replies: reply(202, 'The job that was queued', 'JobReply'),
  },
  {
    path: '/api/imports/uploads/{upload}',
    method: 'delete',
    summary: 'Throw files away that are held',
    parameters: [inPath('upload')],
    replies: { 204: { description: 'They are gone' } },
  },
  {
    path: '/api/imports/{id}',
    method: 'delete',
    summary: 'Take an import out again, whole',
    parameters: [inPath('id')],
    replies: { 204: { description: 'It is out' } },
  },
  {
    path: '/api/imports/jobs/{job}',
    method: 'get',
    summary: 'How an import goes',
    parameters: [inPath('job')],
    replies: reply(200, 'The job', 'JobReply'),
  },
  {
    path: '/api/imports/jobs/{job}',
    method: 'delete',
    summary: 'Cancel an import; nothing of it is kept',
    parameters: [inPath('job')],
    replies: { 204: { description: 'It is being ended' } },
  },
  {
    path: '/api/imports/jobs/{job}/events',
    method: 'get',
    summary: 'How an import goes, as it goes',
    description: 'Server-sent events "progress", then "done" or "failed"; each holds the whole job as JSON.',
    parameters: [inPath('job')],
    replies: { 200: { description: 'The events', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
  },
  {
    path: '/api/timezone',
    method: 'put',
    summary: 'Count all days and hours in another time zone',
    description: 'The body is JSON: { "timezone": an IANA name such as "Europe/London" }.',
    replies: reply(200, 'Everything is counted in it', 'Version'),
  },
  {
    path: '/api/rebuild',
    method: 'post',
    summary: 'Make the warehouse anew from the kept records',
    replies: reply(200, 'It is made', 'Version'),
  },
  ...reportPaths,
  ...storyPaths,
  ...summaryPaths,
  ...digestPaths,
  ...savedViewPaths,
  ...assumptionPaths,
  ...chatPaths,
  ...identityPaths,
  ...codingPaths,
  ...holidayPaths,
  ...notePaths,
  ...measurePaths,
  ...goalPaths,
  ...programmePaths,
  ...codebookPaths,
  ...handledPaths,
];

function reply(status: number, description: string, schema: string): { [status: string]: JsonObject } {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { [status]: { description, content } };
}

function inQuery(name: string, schema: JsonObject, description: string): JsonObject {
  return { name, in: 'query', required: false, description, schema };
}

function inPath(name: string): JsonObject {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
