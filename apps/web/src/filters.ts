import type { Grain } from '@groundswell/contract';
import { isWithin } from './within.ts';

/** What the reader chose. An absent key means the default, so a page without parameters is the page as it opens. */
export interface Filters {
  from?: string;
  to?: string;
  compare?: 'previous' | 'year' | 'none';
  grain?: Grain;
  community?: string[];
  channel?: string[];
  team?: string[];
  /** Codes of languages: en, de … */
  language?: string[];
  codebook?: string;
  chat?: string;
  question?: string;
  term?: string;
  theme?: string;
  /** A second theme that the same post holds. */
  with?: string;
  /** Whom the theme concerns: a group of the codebook "about". */
  about?: string;
  view?: 'executive';
  /** How quotes are ordered; one of each person in turn, unless chosen. */
  quotes?: 'newest' | 'answered';
  /** Quotes that have the theme only negated, instead of those that count. */
  hits?: 'negated';
  /** Which words are ranked beside the cloud; the most said, unless chosen; and what distinctive ones are set against. */
  ranked?: 'distinctive';
  against?: string;
  /** Which edges the map of people has: replies, unless chosen. */
  edges?: 'mentions';
  /** On the business link's page: which measure (its id) beside which engagement, and whether both are drawn as an index. */
  measure?: string;
  beside?: Beside;
  scale?: 'indexed';
  /** Of which period a part is shown, that was chosen on a chart (within.ts). */
  within?: string;
  /** Which coding is open, and its how-manieth post. */
  coding?: string;
  post?: string;
  /** The conversation that is open, by one of its posts. */
  thread?: string;
  /** On the codebook's page: a word that was chosen elsewhere, to be added to the theme. */
  add?: string;
  /** In a chat's transcript: what is looked for, and the place whose posts are shown (a question, or what is not placed). */
  find?: string;
  place?: string;
  /** How people are called in a published report; in full, unless chosen. */
  names?: 'pseudonym' | 'none';
}

/** The engagement that can stand beside a measure, other than the contributors. */
export const besides = ['participants', 'posts', 'replies', 'questions'] as const;
export type Beside = (typeof besides)[number];

/** How a page stands, which is no part of what is asked. */
const pageStates = [
  'quotes',
  'hits',
  'ranked',
  'against',
  'edges',
  'measure',
  'beside',
  'scale',
  'within',
  'coding',
  'post',
  'thread',
  'add',
  'find',
  'place',
  'names',
] as const;

/** The filters alone: what is asked, and whose eyes ask it. */
export function withoutPageState(filters: Filters): Filters {
  return tidy({ ...filters, ...Object.fromEntries(pageStates.map((name) => [name, undefined])) });
}

/** No choice among themes: for a panel of all of them, which what was chosen in it must not empty of the others. */
export const everyTheme = { theme: undefined, with: undefined, about: undefined, hits: undefined } satisfies Filters;

/** The filters in a page's address; what is not a filter, or not a value of it, is left out. */
export function filtersFromUrl(search: string): Filters {
  const parameters = new URLSearchParams(search);
  const period = readPeriod(parameters);
  return tidy({
    ...period,
    compare: oneOf(parameters.get('compare'), ['previous', 'year', 'none'] as const),
    grain: oneOf(parameters.get('grain'), ['day', 'week', 'month', 'quarter'] as const),
    community: parameters.getAll('community'),
    channel: parameters.getAll('channel'),
    team: parameters.getAll('team'),
    language: parameters.getAll('language').filter((code) => /^[a-z]{2}$/.test(code)),
    codebook: parameters.get('codebook') ?? undefined,
    chat: parameters.get('chat') ?? undefined,
    question: /^(?:Q\d+|Intro|Wrap)$/.exec(parameters.get('question') ?? '')?.[0],
    term: parameters.get('term') ?? undefined,
    theme: parameters.get('theme') ?? undefined,
    with: parameters.get('with') ?? undefined,
    about: parameters.get('about') ?? undefined,
    view: oneOf(parameters.get('view'), ['executive'] as const),
    quotes: oneOf(parameters.get('quotes'), ['newest', 'answered'] as const),
    hits: oneOf(parameters.get('hits'), ['negated'] as const),
    ranked: oneOf(parameters.get('ranked'), ['distinctive'] as const),
    against: parameters.get('against') ?? undefined,
    edges: oneOf(parameters.get('edges'), ['mentions'] as const),
    measure: /^\d+$/.exec(parameters.get('measure') ?? '')?.[0],
    beside: oneOf(parameters.get('beside'), besides),
    scale: oneOf(parameters.get('scale'), ['indexed'] as const),
    within: isWithin(parameters.get('within') ?? '') ? (parameters.get('within') ?? undefined) : undefined,
    coding: /^\d+$/.exec(parameters.get('coding') ?? '')?.[0],
    post: /^\d{1,3}$/.exec(parameters.get('post') ?? '')?.[0],
    thread: parameters.get('thread') ?? undefined,
    add: parameters.get('add') ?? undefined,
    find: parameters.get('find') ?? undefined,
    place: parameters.get('place') ?? undefined,
    names: oneOf(parameters.get('names'), ['pseudonym', 'none'] as const),
  });
}

/** The filters as the query of an address, with its question mark, or '' where all is as it opens. */
export function urlFromFilters(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(tidy(filters))) {
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The filters without those that are empty: the same choice is always the same address. */
export function tidy(filters: Filters): Filters {
  const kept = Object.entries(filters).filter(
    ([, value]) => value !== undefined && value !== '' && (!Array.isArray(value) || value.some((one) => one !== '')),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value.filter((one) => one !== ''))] : value]),
  ) as Filters;
}

function readPeriod(parameters: URLSearchParams): Pick<Filters, 'from' | 'to'> {
  const from = readDay(parameters.get('from'));
  const to = readDay(parameters.get('to'));
  if (from && to && from > to) return {};
  return { from, to };
}

function readDay(text: string | null): string | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : text;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}
