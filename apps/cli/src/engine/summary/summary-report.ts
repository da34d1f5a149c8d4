import type {
  Goal,
  Goals,
  Groundswell,
  KeptAssumptions,
  Measures,
  Question,
  SummaryMeasure,
  SummaryReport,
} from '@groundswell/contract';
import { cards, figureOf, filterWords, restsOn } from '@groundswell/words';
import { factsOf, sentenceOf } from './opening.ts';
import { answerTo, askSummary, withUsualPeriod } from './summary-answers.ts';
import { cardOf, channelsOf, engagementOf, themesOf } from './summary-parts.ts';

/** What a summary is made from. */
export interface SummarySources extends Pick<Groundswell, 'answer' | 'headlines' | 'options' | 'imports' | 'metrics'> {
  assumptions: Pick<KeptAssumptions, 'read'>;
  goals: Pick<Goals, 'list'>;
  measures: Pick<Measures, 'list' | 'values'>;
  now: () => Date;
}

/** Everything on the Summary page, under one question's filters. */
export async function summaryReport(
  asked: Question,
  sources: SummarySources,
  signal?: AbortSignal,
): Promise<SummaryReport> {
  const options = await sources.options(asked.view);
  const question = withUsualPeriod(asked, options);
  const [answers, headlines] = await Promise.all([
    askSummary(question, sources.answer, signal),
    sources.headlines(question, signal),
  ]);
  const people = answerTo(answers, 'contributors');
  const { from, to } = people.scope;
  const codebook = options.codebooks.find(({ id }) => id === question.codebook);
  const value = await worthOf(question, sources, signal);
  return {
    about: question.community?.join(', ') ?? aboutAll(options.communities),
    view: question.view,
    period: from && to ? { from, to } : null,
    filters: filterWords(question, options),
    sentence: sentenceOf(answers, options),
    ...factsOf(headlines),
    cards: cards.map((spec) => cardOf(spec, answerTo(answers, spec.metric))),
    engagement: engagementOf(people),
    themes: themesOf(answerTo(answers, 'themes'), codebook),
    channels: channelsOf(answerTo(answers, 'channels')),
    measures: await measuresIn({ from, to }, sources.measures),
    goals: (await sources.goals.list()).map(goalOf),
    value,
    restsOn: restsOn({
      people: figureOf(people, 'contributors'),
      rostered: figureOf(answers.get('participation-rate'), 'participants'),
      roster: figureOf(answers.get('participation-rate'), 'roster'),
      answers: [...answers.values()],
      imports: await sources.imports(),
    }),
    definitions: definitionsOf([...answers.keys(), ...(value ? ['questions'] : [])], sources),
    minimumGroup: people.hidden?.minimum ?? null,
    madeAt: sources.now().toISOString(),
    timezone: options.timezone,
  };
}

/** More names than these would be a list, not a title. */
const mostNamed = 3;

function aboutAll(communities: { name: string }[]): string {
  if (communities.length === 0) return 'Nothing is loaded';
  return communities.length <= mostNamed
    ? communities.map(({ name }) => name).join(', ')
    : `All ${communities.length} communities`;
}

/** What answered questions are worth by the customer's own minutes; null until they give some, or where answers are not known. */
async function worthOf(
  question: Question,
  { answer, assumptions }: SummarySources,
  signal?: AbortSignal,
): Promise<SummaryReport['value']> {
  const { minutesPerAnswer } = await assumptions.read();
  if (minutesPerAnswer === null) return null;
  const answered = figureOf(await answer('questions', question, signal), 'answered');
  return answered === null ? null : { answered, minutes: minutesPerAnswer };
}

function definitionsOf(shown: string[], { metrics }: Pick<SummarySources, 'metrics'>): SummaryReport['definitions'] {
  const titles = new Map(cards.map(({ metric, title }) => [metric, title]));
  return metrics().flatMap(({ id, title, definition }) =>
    shown.includes(id) ? [{ title: titles.get(id) ?? title, definition }] : [],
  );
}

function goalOf({ problem, measure, team, day, status }: Goal): SummaryReport['goals'][number] {
  const { code, text, wayShare, timeShare } = status;
  return { problem, measure, team, day, status: { code, text, wayShare, timeShare } };
}

/** The whole company's figures that lie in the period; a measure without one is left out. */
async function measuresIn(
  { from, to }: { from: string | null; to: string | null },
  measures: SummarySources['measures'],
): Promise<SummaryMeasure[]> {
  const listed = await measures.list();
  const shown = await Promise.all(
    listed.map(async ({ id, name, unit, better, grain, target }) => {
      const values = (await measures.values(id)).filter(({ team }) => team === null);
      const within = values.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
      return { name, unit, better, grain, target, values: within.map(({ day, value }) => ({ day, value })) };
    }),
  );
  return shown.filter(({ values }) => values.length > 0);
}
