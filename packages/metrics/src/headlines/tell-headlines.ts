import type { Answer, Headline, Headlines, Question } from '@groundswell/contract';
import { addDays, lastCompletePeriod, startOf } from '../period.ts';
import { type DeclaredSeries, declaredSeries } from './declared-series.ts';
import { goalHeadlines, type MovingGoal } from './goal-headlines.ts';
import { historyWeeks, judgeMonth, type MonthJudged, monthWeeks } from './judge-month.ts';
import { type Found, type Say, seriesHeadline } from './series-headline.ts';
import { silentChannels } from './silent-channels.ts';
import { teamsBehind } from './teams-behind.ts';
import { themeHeadline } from './theme-headline.ts';
import { mondaysBetween, ofWork, weeksOf } from './weeks-of-answer.ts';

/** No more sentences than fit in a glance (METRICS.md), and no more goals and channels than leave room for figures. */
const most = { sentences: 5, goals: 1, channels: 2 };
/** The declared series, the themes being one more. */
const declared = declaredSeries.length + 1;
/**
 * Chance of any sentence in a month in which nothing happens, for series that are independent. Below the 5 % that are
 * promised, because the medians of real weeks stray more than the formula (simulated: 2 to 5 %).
 */
const familyChance = 0.03;
export const headlineLimit = familyChance / declared;

/** How figures and names are put into words. */
export interface Words {
  say: Say;
  sayChannel: (name: string) => string;
}

/** What headlines are told from. */
export interface HeadlineTools extends Words {
  answer: (metric: string, question: Question) => Promise<Answer>;
  /** First and last day that the scope covers, and the days without work; null where it covers nothing. */
  covered: { from: string; leastAsOf: string } | null;
  holidays: string[];
  /** How goals stood on a day, and how on a later one. */
  goals: (days: { before: string; now: string }) => Promise<MovingGoal[]>;
}

/**
 * What changed in the last four whole weeks of a scope beyond what is usual for it: of at most twelve series declared
 * beforehand those that left their own 52 weeks' range, the theme that rose most, and channels that fell silent.
 */
export async function tellHeadlines(question: Question, tools: HeadlineTools): Promise<Headlines> {
  const { covered, say } = tools;
  const mondays = covered ? mondaysOf(question, covered) : [];
  const month = mondays.slice(-monthWeeks);
  if (month.length < monthWeeks) return nothing;
  const weeks = { from: month[0]!, to: addDays(month.at(-1)!, 6) };
  const until = sayDay(weeks.to);
  const asked: Question = { ...question, from: mondays[0]!, to: weeks.to, grain: 'week', compare: 'none' };
  const worked = withoutHolidays(mondays, tools.holidays);
  const judged = await judgeAll(asked, mondays, worked, tools);
  const trend = themeHeadline(await tools.answer('theme-trend', asked), mondays, worked, {
    limit: headlineLimit,
    until,
    say,
  });
  const told = judged.flatMap(({ series, month: one }) => {
    const found = one && seriesHeadline(series, one, { limit: headlineLimit, until, say, where: '' });
    return found ? [found] : [];
  });
  const found = [...told, ...(trend.found ? [trend.found] : [])].sort((one, other) => one.p - other.p);
  const silent = await nowSilent(asked, tools);
  const known = judged.flatMap(({ month: one }) => (one ? [one] : []));
  const count = known.length + (trend.judged > 0 ? 1 : 0);
  const goals = goalHeadlines(await tools.goals({ before: addDays(weeks.from, -1), now: weeks.to }));
  const headlines = await withTeams(chosen(found, goals, silent), asked, tools);
  return { headlines, weeks, judged: count, declared, method: methodOf(known, count, until) };
}

const nothing: Headlines = {
  headlines: [],
  weeks: null,
  judged: 0,
  declared,
  method: `Headlines need ${monthWeeks} whole weeks, and half a year before them.`,
};

/** The Mondays of whole weeks up to the period's end: of two years and a month at the most, as far as the scope is covered. */
function mondaysOf(question: Question, { from, leastAsOf }: { from: string; leastAsOf: string }): string[] {
  const last = lastCompletePeriod(question.to && question.to < leastAsOf ? question.to : leastAsOf, 'week');
  const first = addDays(last, -7 * (2 * historyWeeks + monthWeeks - 1));
  const begun = startOf(addDays(from, 6), 'week');
  return mondaysBetween(first > begun ? first : begun, last);
}

/** For each Monday, whether its week was one of work. */
function withoutHolidays(mondays: string[], holidays: string[]): boolean[] {
  const off = new Set(holidays.map((day) => startOf(day, 'week')));
  return mondays.map((monday) => !off.has(monday));
}

interface Judged {
  series: DeclaredSeries;
  month: MonthJudged | null;
}

const judgeAll = (
  asked: Question,
  mondays: string[],
  worked: boolean[],
  { answer }: HeadlineTools,
): Promise<Judged[]> =>
  Promise.all(
    declaredSeries.map(async (series) => {
      const weeks = weeksOf(await answer(series.metric, asked), series.column, mondays);
      return { series, month: judgeMonth(ofWork(weeks, worked), series.scale) };
    }),
  );

async function nowSilent(asked: Question, { answer, sayChannel }: HeadlineTools): Promise<Headline[]> {
  const before = addDays(asked.to!, -7 * monthWeeks);
  if (before < asked.from!) return [];
  const [now, earlier] = await Promise.all([answer('health', asked), answer('health', { ...asked, to: before })]);
  return silentChannels(now, earlier, sayChannel);
}

/** The least usual first; goals and channels after them, in the places that are kept for them. */
function chosen(found: Found[], goals: Headline[], silent: Headline[]): Headline[] {
  const facts = [...goals.slice(0, most.goals), ...silent.slice(0, most.channels)];
  return [...found.slice(0, most.sentences - facts.length).map(({ headline }) => headline), ...facts];
}

/** Says in which teams people came or went, where people is what moved. */
async function withTeams(headlines: Headline[], asked: Question, { answer, say }: HeadlineTools): Promise<Headline[]> {
  const people = headlines.findIndex(({ metric }) => metric === 'contributors' || metric === 'participation-rate');
  if (people === -1 || asked.team) return headlines;
  const month: Question = { ...asked, from: addDays(asked.to!, 1 - 7 * monthWeeks), compare: 'previous' };
  const { claim, grounds, ...rest } = headlines[people]!;
  const where = teamsBehind(await answer('teams', month), claim.startsWith('More'), say);
  return headlines.with(people, { ...rest, claim, grounds: `${grounds}${where}` });
}

function methodOf(judged: MonthJudged[], count: number, until: string): string {
  if (judged.length === 0)
    return `No series has the half year before the four weeks to ${until} that says what is usual.`;
  const powers = judged.map(({ power }) => Math.floor(100 * power(headlineLimit))).sort((one, other) => one - other);
  const range = powers[0] === powers.at(-1) ? `${powers[0]}` : `${powers[0]} to ${powers.at(-1)}`;
  return `The four weeks to ${until} beside the 52 before them, in ${count} of ${declared} series that were chosen beforehand. In months in which nothing happens, under 5 in 100 raise any sentence; a shift of three weekly deviations is seen in ${range} of 100.`;
}

const sayDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
