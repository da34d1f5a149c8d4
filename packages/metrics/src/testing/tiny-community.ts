import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, type Question, type QuestionInput, questionSchema, type Row } from '@groundswell/contract';
import { buildWarehouse, type MadeRows, openWarehouse } from '@groundswell/warehouse';
import { type RecordByHand, stageByHand } from '@groundswell/warehouse/testing';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { answerQuestion } from '../answer-question.ts';
import type { Metric } from '../define-metric.ts';
import type { Engine, Query } from '../query.ts';
import { metricOf } from '../registry.ts';
import { type TinyRecord, tinyGroups } from './tiny-records.ts';

/** A real warehouse over a handful of records, for one test. */
export interface TinyCommunity {
  ask(metric: string, question?: QuestionInput): Promise<Answer>;
  query: Query;
  /** Puts in place what people made. */
  mirror(made: Partial<MadeRows>): Promise<void>;
}

const codebookOf = (codebook: string, themes: string[]) =>
  themes.map((theme, index) => ({
    ...{ codebook, theme, position: index + 1 },
    label: theme[0]!.toUpperCase() + theme.slice(1),
  }));

/** The themes that every tiny community's codebook "mindset" has, in its order, and whom its codebook "about" knows. */
export const tinyThemes = [...codebookOf('mindset', ['fear', 'trust', 'time']), ...codebookOf('about', tinyGroups)];

/** Builds a warehouse from these records and opens it; it is taken away after the test that asked for it. */
export async function tinyCommunity(records: TinyRecord[], timezone = 'UTC'): Promise<TinyCommunity> {
  const { community, close } = await openTinyCommunity(records, timezone);
  onTestFinished(close);
  return community;
}

/** One warehouse for all tests of a file, which nobody changes. */
export function sharedCommunity(records: TinyRecord[], timezone = 'UTC'): TinyCommunity {
  let opened: Awaited<ReturnType<typeof openTinyCommunity>>;
  beforeAll(async () => {
    opened = await openTinyCommunity(records, timezone);
  });
  afterAll(() => opened.close());
  return {
    ask: (...asked) => opened.community.ask(...asked),
    query: (...asked) => opened.community.query(...asked),
    mirror: (made) => opened.community.mirror(made),
  };
}

async function openTinyCommunity(
  records: TinyRecord[],
  timezone: string,
): Promise<{ community: TinyCommunity; close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'groundswell-metrics-'));
  const file = join(home, 'warehouse.duckdb');
  const folders = records.length ? [await kept(records, join(home, 'records'))] : [];
  await buildWarehouse(file, { folders, timezone, themes: tinyThemes, stamp: '' });
  const { query, mirror, countTerms, warm, close } = await openWarehouse(file);
  await warm();
  return {
    community: {
      query,
      mirror,
      ask: (id, question = {}) => askBothWays(metricOf(id)!, questionSchema.parse(question), { query, countTerms }),
    },
    close: async () => {
      await close();
      await rm(home, { recursive: true });
    },
  };
}

/** What SQL answers, which what counts in memory must answer too. */
async function askBothWays(metric: Metric, question: Question, { query, countTerms }: Engine): Promise<Answer> {
  const [bySql, counted] = await Promise.all([
    answerQuestion(metric, question, { query }),
    metric.counting ? answerQuestion(metric, question, { query, countTerms }) : null,
  ]);
  if (counted) expect(counted).toEqual(bySql);
  return bySql;
}

/** The named columns of rows, as arrays: short enough to be read in a test. */
export const columns = (rows: Row[], ...names: string[]): Row[string][][] =>
  rows.map((row) => names.map((name) => row[name] ?? null));

async function kept(records: TinyRecord[], folder: string): Promise<string> {
  const byHand = records.map(({ record, text }): RecordByHand => [record, text]);
  const stage = await stageByHand('records', folder, byHand);
  await stage.close();
  return folder;
}
