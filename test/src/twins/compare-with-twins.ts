import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import type { Answer, Cell, Groundswell, Question, Row, SourceRecord } from '@groundswell/contract';
import { metrics } from '@groundswell/metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../write-export.ts';
import { nameFoundChats } from './chats-told.ts';
import type { TwinGrain } from './days.ts';
import { inventedMeasures, inventedProgrammes, writeMeasures } from './invented-measures.ts';
import { randomFrom } from './random.ts';
import { randomDays, randomQuestion } from './random-question.ts';
import { type Recollection, recollect } from './recollect.ts';
import { recount, recounts } from './recounts.ts';
import { coveredDays } from './scope.ts';

/** A company, told as records, and how many random questions each metric is asked of it. */
interface Company {
  name: string;
  records: () => SourceRecord[];
  timezone: string;
  questions: number;
}

/** Asks every metric the same random questions over a company and expects what its slow twin counts from the posts. */
export function compareWithTwins({ name, records, timezone, questions }: Company): void {
  describe(`over ${name}`, () => {
    let folder: string;
    let groundswell: Groundswell;
    let all: Recollection;
    let asked: Question[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'groundswell-twins-'));
      groundswell = await openGroundswell({ home: join(folder, 'home') });
      const told: SourceRecord[] = records();
      await groundswell.ingest([await writeExport(folder, 'company', told)], { timezone });
      const options = await groundswell.options();
      const random = randomFrom(20260921);
      const holidays = randomDays(options, randomFrom(24));
      await groundswell.holidays.choose(holidays);
      const measures = inventedMeasures(options, randomFrom(31));
      await groundswell.ingest([await writeMeasures(folder, measures)], { source: 'measures' });
      const programmes = inventedProgrammes(options, told);
      for (const programme of programmes) await groundswell.programmes.add(programme);
      all = recollect(told, timezone, groundswell.codebooks(), holidays, measures, programmes);
      nameFoundChats(all.communities, options);
      const terms = [...all.terms.values()].sort().slice(0, 400);
      asked = Array.from({ length: questions }, () => randomQuestion(options, terms, random));
    });
    afterAll(async () => {
      await groundswell?.close();
      await rm(folder, { recursive: true });
    });

    it('is asked about something, mostly', async () => {
      const totals = await Promise.all(asked.map((question) => groundswell.answer('contributors', question)));
      expect(totals.filter(({ total }) => Number(total?.posts) > 0).length).toBeGreaterThan(asked.length / 2);
    });

    it.each(metrics.map(({ id }) => id))('%s is what its slow twin counts', async (metric) => {
      for (const question of asked) {
        const answer = await groundswell.answer(metric, question);
        const told = JSON.stringify(question);
        const unseen = recounts[metric]!.unseen ?? [];
        const [answered, counted] = [shown(answer, unseen), shown(recounted(metric, question, answer), unseen)];
        expect(answered, told).toEqual(nearly(answered, counted));
      }
    });

    /** What the twin answers, over the days of the comparison that the metric chose. */
    function recounted(metric: string, question: Question, { scope, compared }: Answer) {
      const covered = coveredDays(all, question);
      const grain = scope.grain as TwinGrain;
      if (!covered) return { rows: [], total: null, compared: null };
      const asked = { from: question.from ?? covered.from, to: question.to ?? covered.to };
      const then = compared && { from: compared.scope.from!, to: compared.scope.to! };
      return {
        ...recount(metric, all, question, asked, grain, then),
        compared: then && recount(metric, all, question, then, grain, asked),
      };
    }
  });
}

type Figures = { rows: Row[]; total: Row | null };

/** Figures to nine places after the point, so that another order of adding up makes no difference. */
function shown({ rows, total, compared }: Figures & { compared: Figures | null }, unseen: string[]) {
  const round = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell);
  const rounded = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, cell]) => (unseen.includes(column) ? [] : [[column, round(cell)]])),
    );
  const figures = (of: Figures) => ({ rows: of.rows.map(rounded), total: of.total && rounded(of.total) });
  return { ...figures({ rows, total }), compared: compared && figures(compared) };
}

/** What was counted, with the answer’s own figure where only the last place was rounded the other way. */
function nearly<T>(answered: unknown, counted: T): T {
  if (typeof answered === 'number' && typeof counted === 'number')
    return Math.abs(answered - counted) < 1.5e-9 ? (answered as T) : counted;
  if (Array.isArray(counted) && Array.isArray(answered))
    return counted.map((one, place) => nearly(answered[place], one)) as T;
  if (typeof counted !== 'object' || counted === null || typeof answered !== 'object' || answered === null)
    return counted;
  const beside = new Map(Object.entries(answered));
  return Object.fromEntries(Object.entries(counted).map(([name, one]) => [name, nearly(beside.get(name), one)])) as T;
}
