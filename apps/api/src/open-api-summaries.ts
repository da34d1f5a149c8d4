import { papers, summaryFormats } from '@groundswell/contract';
import type { JsonObject } from './open-api.ts';
import type { ApiPath } from './open-api-paths.ts';

const file: JsonObject = { schema: { type: 'string', format: 'binary' } };

/** The path of the summary to take along. */
export const summaryPaths: ApiPath[] = [
  {
    path: '/api/summary/report',
    method: 'get',
    summary: 'The Summary page to take along: as JSON, one page of HTML or PDF, or slides with charts to edit',
    description:
      'Without a period it is about the last six months, as the page opens. A PDF is exactly one sheet and needs Chromium on the server (422 where there is none). A file is sent as an attachment.',
    parameters: [
      {
        ...{ name: 'format', in: 'query', required: false },
        schema: { enum: ['json', ...summaryFormats], default: 'json' },
        description: 'What it is taken along as.',
      },
      {
        ...{ name: 'paper', in: 'query', required: false, schema: { enum: [...papers], default: papers[0] } },
        description: 'The sheet that it is printed on.',
      },
    ],
    filtered: true,
    replies: {
      200: {
        description: 'The summary',
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/SummaryReport' } },
          'text/html': { schema: { type: 'string' } },
          'application/pdf': file,
          'application/vnd.openxmlformats-officedocument.presentationml.presentation': file,
        },
      },
    },
  },
];

const text: JsonObject = { type: 'string' };
const maybe = (type: string): JsonObject => ({ type: [type, 'null'] });
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const object = (properties: JsonObject): JsonObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const tone: JsonObject = { enum: ['good', 'bad', 'neutral'] };

/** The shapes that it refers to. */
export const summarySchemas: JsonObject = {
  SummaryReport: object({
    about: text,
    view: { enum: ['lead', 'executive'] },
    period: { anyOf: [object({ from: text, to: text }), { type: 'null' }] },
    filters: list(text),
    sentence: text,
    facts: list(object({ bold: text, rest: text, tone })),
    factsRestOn: text,
    cards: list(
      object({
        ...{ metric: text, title: text, unit: text, better: maybe('string'), value: maybe('number') },
        ...{ under: maybe('integer'), why: maybe('string'), change: maybe('object') },
        line: object({ values: list(maybe('number')), completeUntilIndex: { type: 'integer' } }),
      }),
    ),
    engagement: object({
      grain: text,
      rows: list(object({ period: text, people: maybe('number'), before: maybe('number') })),
      comparedWith: maybe('string'),
      completeUntil: maybe('string'),
    }),
    themes: object({
      rows: list(
        object({
          label: text,
          colour: text,
          size: maybe('number'),
          before: maybe('number'),
          loud: { type: 'boolean' },
        }),
      ),
      ...{ unit: { enum: ['people', 'posts'] }, codebook: text, comparedWith: maybe('string') },
    }),
    channels: object({
      rows: list(object({ channel: text, posts: maybe('number'), people: maybe('number'), lastPost: maybe('string') })),
      of: { type: 'integer' },
    }),
    measures: list(
      object({
        ...{ name: text, unit: maybe('string'), better: maybe('string'), grain: text, target: maybe('object') },
        values: list(object({ day: text, value: { type: 'number' } })),
      }),
    ),
    goals: list(
      object({
        ...{ problem: text, measure: text, team: maybe('string'), day: text },
        status: object({ code: text, text, wayShare: maybe('number'), timeShare: maybe('number') }),
      }),
    ),
    value: maybe('object'),
    restsOn: list(text),
    definitions: list(object({ title: text, definition: text })),
    minimumGroup: maybe('integer'),
    madeAt: text,
    timezone: text,
  }),
};
