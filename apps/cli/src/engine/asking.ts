import { type FilterOptions, type Groundswell, type Question, Refusal } from '@groundswell/contract';
import {
  answerQuestion,
  describeMetric,
  filterOptions,
  importShares,
  ledgerNow,
  metricOf,
  metrics,
} from '@groundswell/metrics';
import { measuresSource, readers } from '@groundswell/sources';
import { asCounted } from './as-counted.ts';
import { answeredFor, optionsFor } from './chats/told-executives.ts';
import { versionNotes } from './codebooks/version-notes.ts';
import type { Engine } from './engine.ts';
import { headlinesOf } from './headlines.ts';
import { publicLedger } from './kept-imports.ts';
import { quotePage, threadPage } from './quote-page.ts';
import { zoneOf } from './workspace-zone.ts';

type Asking = Pick<
  Groundswell,
  'version' | 'metrics' | 'codebooks' | 'sources' | 'options' | 'answer' | 'headlines' | 'quotes' | 'thread' | 'imports'
>;

/** What can be asked of a workspace. */
export function askingOf(engine: Engine): Asking {
  const { kept, warehouse, workspace } = engine;
  async function answer(id: string, question: Question, signal?: AbortSignal) {
    const metric = metricOf(id);
    if (!metric) throw noMetric(id);
    const counted = await asCounted(question, warehouse.recall, signal);
    const told = await answerQuestion(metric, counted, warehouse, signal);
    const answer = await answeredFor(question.view, told, warehouse.query);
    const versions = versionNotes(describeMetric(metric).sql, question, engine.countStatus);
    return { ...answer, scope: { ...answer.scope, term: question.term }, notes: [...answer.notes, ...versions] };
  }

  return {
    version: () => engine.version,
    metrics: () => metrics.map(describeMetric),
    codebooks: () => engine.counted,
    sources: () => [...readers, measuresSource].map(({ id, title, docs, endings }) => ({ id, title, docs, endings })),
    async options(view = 'lead'): Promise<FilterOptions> {
      const ledgers = await kept.ledgers();
      return {
        ...(await optionsFor(view, await filterOptions(warehouse.query, view), warehouse.query)),
        timezone: await zoneOf(workspace, ledgers),
        codebooks: engine.counted.map(({ id, title, themes }) => ({
          id,
          title,
          themes: themes.map((theme) => ({ id: theme.id, label: theme.label, colour: theme.colour })),
        })),
        imports: ledgers.length,
        sample: ledgers.some(({ sample }) => sample),
      };
    },
    answer,
    headlines: headlinesOf(engine, answer),
    async quotes(question, page, signal) {
      const counted = await asCounted(question, warehouse.recall, signal);
      return quotePage(counted, page, { codebooks: engine.counted, engine: warehouse, signal });
    },
    thread: (post, view, signal) => threadPage(post, view, { query: warehouse.query, signal }),
    async imports() {
      const shares = await importShares(warehouse.query);
      return (await kept.ledgers()).map((ledger) => publicLedger(ledgerNow(ledger, shares.get(ledger.id))));
    },
  };
}

const noMetric = (id: string): Refusal =>
  new Refusal(`There is no metric “${id}”. The metrics are: ${metrics.map((one) => one.id).join(', ')}.`, 404);
