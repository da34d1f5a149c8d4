import { type MetricDescription, questionSchema } from '@groundswell/contract';
import { z } from 'zod';
import { type ApiPath, paths } from './open-api-paths.ts';
import { schemas } from './open-api-schemas.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Operation {
  summary: string;
  description?: string;
  tags: string[];
  parameters?: JsonObject[];
  requestBody?: JsonObject;
  responses: { [status: string]: JsonObject };
}

export interface OpenApi {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: { [path: string]: { [method: string]: Operation } };
  components: { schemas: JsonObject };
}

/** Describes the API (OpenAPI 3.1) out of the metrics themselves and the question's own schema; every metric has its path. */
export function openApi(metrics: MetricDescription[], product: string): OpenApi {
  const described: OpenApi['paths'] = {};
  for (const metric of metrics) described[`/api/metrics/${metric.id}`] = { get: metricOperation(metric) };
  for (const path of paths) described[path.path] = { ...described[path.path], [path.method]: operationOf(path) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Groundswell',
      version: product,
      description: 'What people at work learn from one another in conversation, and what it means for the business.',
    },
    tags: [
      { name: 'Metrics', description: 'One path a metric; all take the same filters, every day inclusive.' },
      { name: 'Workspace', description: 'What is loaded, what can be asked, and how more comes in.' },
    ],
    paths: described,
    components: { schemas },
  };
}

/** The filters as parameters: those of `questionSchema`, which is all there are. */
export function questionParameters(): JsonObject[] {
  const schema = z.toJSONSchema(questionSchema, { io: 'input' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: false,
    ...(name in meanings && { description: meanings[name] ?? '' }),
    schema: JSON.parse(JSON.stringify(property)) as JsonObject,
  }));
}

const meanings: Record<string, string> = {
  from: 'First day, inclusive. Without it: from the beginning.',
  to: 'Last day, inclusive. Without it: until the last covered day.',
  grain: 'Length of a period.',
  community: 'Name of a community; repeat it for any of several.',
  channel: 'Name of a channel, or community/channel; repeat it for any of several.',
  team: "The asker's team; repeat it for any of several.",
  language: 'Code of a language in which posts are written (en, de …); repeat it for any of several.',
  chat: 'Id of a chat.',
  question: 'A question of a chat: Q1, Q2 …',
  term: 'A term as the metric "terms" gives it.',
  theme: 'Id of a theme in the codebook.',
  with: 'Id of a second theme that the same post holds.',
  about:
    'Id of a group in the codebook "about" of which a sentence speaks that touches the theme (or, without one, any theme of the codebook).',
  codebook: 'Id of the codebook whose themes are meant.',
  compare:
    'What to compare with. Without it: the year before, where the period is longer than 13 weeks and there is one, else the previous period.',
  against:
    'What distinctive words are set against: "rest", "comparison" (the period that is compared with), or a channel as in `channel`.',
  view: 'An executive sees no group under the minimum size, no names and no quotes.',
};

function metricOperation(metric: MetricDescription): Operation {
  const columns = metric.columns.map(({ name, label, unit }) => [
    name,
    {
      type: ['string', 'number', 'boolean', 'null'],
      description: unit && unit !== label ? `${label} (${unit})` : label,
    },
  ]);
  const row = { type: 'object', properties: Object.fromEntries(columns) as JsonObject };
  return {
    summary: metric.title,
    description: [metric.question, metric.definition, `Unit: ${metric.unit}.`, ...metric.caveats].join('\n\n'),
    tags: ['Metrics'],
    parameters: questionParameters(),
    responses: {
      200: json('The answer', {
        allOf: [
          { $ref: '#/components/schemas/Answer' },
          { type: 'object', properties: { rows: { type: 'array', items: row } } },
        ],
      }),
      ...problems,
    },
  };
}

function operationOf({ summary, description, parameters, filtered, requestBody, replies }: ApiPath): Operation {
  const all = [...(parameters ?? []), ...(filtered ? questionParameters() : [])];
  return {
    summary,
    ...(description && { description }),
    tags: ['Workspace'],
    ...(all.length > 0 && { parameters: all }),
    ...(requestBody && { requestBody }),
    responses: { ...replies, ...problems },
  };
}

function json(description: string, schema: JsonObject): JsonObject {
  return { description, content: { 'application/json': { schema } } };
}

const problems = {
  default: {
    description: 'What was wrong, as a problem document (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};
