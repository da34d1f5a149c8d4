import { asks, codebookSchema, ledgerSchema, leftOutCountSchema, questionSchema } from '@groundswell/contract';
import { z } from 'zod';
import type { JsonObject } from './open-api.ts';
import { assumptionSchemas } from './open-api-assumptions.ts';
import { chatSchemas } from './open-api-chats.ts';
import { codebookSchemas } from './open-api-codebooks.ts';
import { codingSchemas } from './open-api-codings.ts';
import { digestSchemas } from './open-api-digests.ts';
import { goalSchemas } from './open-api-goals.ts';
import { handledSchemas } from './open-api-handled.ts';
import { holidaySchemas } from './open-api-holidays.ts';
import { identitySchemas } from './open-api-identities.ts';
import { measureSchemas } from './open-api-measures.ts';
import { noteSchemas } from './open-api-notes.ts';
import { programmeSchemas } from './open-api-programmes.ts';
import { reportSchemas } from './open-api-reports.ts';
import { savedViewSchemas } from './open-api-saved-views.ts';
import { storySchemas } from './open-api-stories.ts';
import { summarySchemas } from './open-api-summaries.ts';

const cell: JsonObject = { type: ['string', 'number', 'boolean', 'null'] };
const row: JsonObject = { type: 'object', additionalProperties: cell };
const text: JsonObject = { type: 'string' };
const count: JsonObject = { type: 'integer', minimum: 0 };
const maybeText: JsonObject = { type: ['string', 'null'] };
const maybeNumber: JsonObject = { type: ['number', 'null'] };

const quoted: JsonObject = {
  post: text,
  community: text,
  channel: text,
  author: maybeText,
  at: maybeText,
  day: text,
  text,
  replies: count,
  reactions: count,
};

const ingestOptions: JsonObject = {
  source: text,
  community: text,
  timezone: text,
  date: text,
  sample: { enum: ['true'] },
  includePrivate: { enum: ['true'] },
  map: { type: 'string', examples: ['author=Posted by,text=Answer', 'date-order=dmy'] },
};

/** The shapes that the paths refer to; those that have a zod schema are made from it. */
export const schemas: JsonObject = {
  Question: fromZod(questionSchema),
  Ledger: fromZod(ledgerSchema),
  Codebook: fromZod(codebookSchema),
  Problem: object(
    { type: text, title: text, status: { type: 'integer' }, detail: text },
    { instance: text, asks: list({ enum: [...asks] }) },
  ),
  Health: object({ status: { const: 'ok' }, version: text, home: text }),
  Version: object({ version: text }),
  Answer: object(
    {
      metric: text,
      scope: { type: 'object' },
      rows: list(row),
      total: { anyOf: [row, { type: 'null' }] },
      compared: { type: ['object', 'null'] },
      change: { type: ['object', 'null'] },
      notes: list(object({ code: text, count, text })),
      hidden: { type: ['object', 'null'] },
      completeUntil: maybeText,
    },
    { verdict: { anyOf: [object({ code: text, text }), { type: 'null' }] } },
  ),
  Metric: object({
    id: text,
    title: text,
    question: text,
    family: text,
    shape: text,
    unit: text,
    better: maybeText,
    headline: maybeText,
    definition: text,
    source: text,
    caveats: list(text),
    columns: list(object({ name: text, label: text, unit: maybeText })),
    sql: text,
    grains: list(text),
  }),
  Source: object({ id: text, title: text, docs: text, endings: list(text) }),
  SourceList: object({ sources: list(ref('Source')) }),
  Catalog: object({
    metrics: list(ref('Metric')),
    codebooks: list(ref('Codebook')),
    sources: list(ref('Source')),
    version: text,
  }),
  FilterOptions: object({
    from: maybeText,
    to: maybeText,
    asOf: maybeText,
    timezone: text,
    communities: list(object({ name: text, source: text, posts: maybeNumber, asOf: maybeText })),
    channels: list(object({ community: text, name: text, posts: maybeNumber })),
    teams: list(object({ name: text, people: maybeNumber })),
    languages: list(object({ language: text, posts: maybeNumber })),
    chats: list(object({ chat: text, title: text, community: text, day: text, questions: list(text) })),
    codebooks: list(object({ id: text, title: text, themes: list(object({ id: text, label: text, colour: text })) })),
    imports: count,
    sample: { type: 'boolean' },
  }),
  Quote: object({ ...quoted, marks: list(object({ start: count, end: count, negated: { type: 'boolean' } })) }),
  Thread: object({ posts: list(object(quoted)), hidden: { type: 'boolean' } }),
  ...storySchemas(quoted),
  ...summarySchemas,
  ...digestSchemas,
  ...savedViewSchemas,
  ...assumptionSchemas,
  Headlines: object({
    headlines: list(
      object({
        kind: { enum: ['series', 'theme', 'channel', 'goal'] },
        ...{ metric: text, claim: text, grounds: text, tone: { enum: ['good', 'bad', 'neutral'] }, page: text },
        search: { type: 'object', additionalProperties: text },
      }),
    ),
    weeks: { anyOf: [object({ from: text, to: text }), { type: 'null' }] },
    judged: count,
    declared: count,
    method: text,
  }),
  QuotePage: object({ quotes: list(ref('Quote')), total: count, next: maybeText, hidden: { type: 'boolean' } }),
  Progress: object({
    phase: { enum: ['waiting', 'reading', 'words', 'building', 'done', 'failed', 'cancelled'] },
    posts: count,
    postsPerSecond: { type: 'number' },
    percent: maybeNumber,
    secondsLeft: maybeNumber,
  }),
  Preview: object(
    {
      files: list(text),
      source: maybeText,
      confidence: { type: 'number', minimum: 0, maximum: 1 },
      community: maybeText,
      posts: list(object({ channel: text, author: maybeText, at: text, text })),
      read: count,
      kept: count,
      leftOut: list(fromZod(leftOutCountSchema)),
      problems: list(object({ file: text, text }, { line: count })),
      problemCount: count,
      people: count,
      from: maybeText,
      to: maybeText,
      timezone: text,
      needsTimezone: { type: 'boolean' },
      asks: list({ enum: [...asks] }),
      problem: maybeText,
    },
    { measures: ref('MeasurePreview') },
  ),
  ImportJob: object({
    id: text,
    kind: { enum: ['import', 'preview'] },
    upload: maybeText,
    options: { type: 'object' },
    files: list(text),
    progress: ref('Progress'),
    imports: { anyOf: [list(ref('Ledger')), { type: 'null' }] },
    previews: { anyOf: [list(ref('Preview')), { type: 'null' }] },
    problem: { anyOf: [ref('Problem'), { type: 'null' }] },
  }),
  JobReply: object({ job: ref('ImportJob') }),
  ImportList: object({ imports: list(ref('Ledger')), jobs: list(ref('ImportJob')) }),
  ...chatSchemas,
  ...identitySchemas,
  ...codingSchemas,
  ...holidaySchemas,
  ...noteSchemas,
  ...reportSchemas,
  ...measureSchemas,
  ...goalSchemas,
  ...programmeSchemas,
  ...codebookSchemas,
  ...handledSchemas,
  Upload: object(
    { files: list({ type: 'string', contentMediaType: 'application/octet-stream' }) },
    { ...ingestOptions, preview: { enum: ['true'] } },
  ),
  UploadOrder: object({}, { options: object({}, ingestOptions), preview: { type: 'boolean' } }),
};

function fromZod(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return JSON.parse(JSON.stringify(described)) as JsonObject;
}

function object(required: JsonObject, optional: JsonObject = {}): JsonObject {
  return { type: 'object', properties: { ...required, ...optional }, required: Object.keys(required) };
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items };
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
