import { type Question, Refusal } from '@groundswell/contract';
import { termsNamed } from './named-numbers.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';
import { scopeFor } from './scope.ts';
import { againstChannel } from './scope-filters.ts';

/** What the communities under the filters cover. */
export interface Coverage extends Period {
  /** Last covered day of the most covered community, and of the least covered one that has not ended. */
  asOf: string;
  leastAsOf: string;
  /** How many of the communities show replies, have facilitators, and how many there are. */
  communities: number;
  withReplies: number;
  withFacilitators: number;
}

/**
 * A community whose cover stops more than this many days before the others' has ended: what comes after is not "not over
 * yet" (docs/decisions/0006). The longest of the trailing windows in use.
 */
const endedAfter = 28;

/** First and last covered day of what the filters leave; null where no community is left or nothing is loaded. */
export async function coverageOf(question: Question, query: Query, signal?: AbortSignal): Promise<Coverage | null> {
  const sql = `latest as (select max(as_of) as as_of from covered where first_day is not null)
    select date_text(min(first_day)) as first_day, date_text(max(latest.as_of)) as as_of, count(*) as communities,
      date_text(min(case when days_between(covered.as_of, latest.as_of) <= ${endedAfter} then covered.as_of end)) as least_as_of,
      count(*) filter (where shows_replies) as with_replies, count(*) filter (where has_facilitators) as with_facilitators
    from covered cross join latest where first_day is not null`;
  const { before, values } = scopeFor(sql, question, []);
  const [row] = await query(`with ${before}, ${sql}`, values, signal);
  if (!row?.first_day) return null;
  return {
    from: String(row.first_day),
    to: String(row.as_of),
    asOf: String(row.as_of),
    leastAsOf: String(row.least_as_of),
    communities: Number(row.communities),
    withReplies: Number(row.with_replies),
    withFacilitators: Number(row.with_facilitators),
  };
}

/** Every way to name a channel. */
const channelNames =
  "select c.name from channels as c union select substr(c.name, 2) as name from channels as c where c.name like '#%' union select concat(o.name, '/', c.name) as name from channels as c join communities as o on o.community_id = c.community_id";

const namedThings: {
  filter:
    | 'community'
    | 'channel'
    | 'team'
    | 'language'
    | 'chat'
    | 'question'
    | 'theme'
    | 'with'
    | 'about'
    | 'term'
    | 'codebook'
    | 'against';
  plural: string;
  sql: string;
}[] = [
  { filter: 'community', plural: 'communities', sql: 'select name from communities' },
  { filter: 'channel', plural: 'channels', sql: channelNames },
  { filter: 'against', plural: 'channels', sql: channelNames },
  { filter: 'team', plural: 'teams', sql: 'select distinct team as name from members where team is not null' },
  {
    filter: 'language',
    plural: 'languages',
    sql: 'select distinct language as name from posts where language is not null order by language',
  },
  { filter: 'chat', plural: 'chats', sql: 'select external_id as name from chats' },
  {
    filter: 'question',
    plural: 'questions',
    sql: 'select question as name from chat_questions union select question as name from placements where question is not null order by name',
  },
  { filter: 'codebook', plural: 'codebooks', sql: 'select distinct codebook as name from themes order by name' },
  { filter: 'theme', plural: 'themes', sql: 'select theme as name from themes where codebook = $codebook' },
  { filter: 'with', plural: 'themes', sql: 'select theme as name from themes where codebook = $codebook' },
  { filter: 'about', plural: 'groups', sql: "select theme as name from themes where codebook = 'about'" },
  { filter: 'term', plural: 'words', sql: termsNamed },
];

/** What a filter names, where it is called otherwise. */
const things: Partial<Record<(typeof namedThings)[number]['filter'], string>> = {
  against: 'channel',
  with: 'theme',
  about: 'group',
};

/** @throws Refusal 400 where a filter names something that is not there: a misspelt name must not look like silence. */
export async function checkNames(question: Question, query: Query, signal?: AbortSignal): Promise<void> {
  const asked = { ...question, against: againstChannel(question) };
  const named = namedThings.filter(({ filter }) => asked[filter] !== undefined);
  const values = { codebook: question.codebook, term: question.term ?? null };
  const found = await Promise.all(named.map(({ sql }) => query(sql, values, signal)));
  for (const [place, { filter, plural }] of named.entries()) {
    const known = new Set(found[place]!.map(({ name }) => name));
    const unknown = [asked[filter]].flat().filter((name) => !known.has(name!));
    if (unknown.length === 0) continue;
    const some = [...known].slice(0, 12).join(', ');
    throw new Refusal(
      `There is no ${things[filter] ?? filter} called “${unknown[0]}”.${known.size ? ` The ${plural} are: ${some}${known.size > 12 ? ' …' : ''}.` : ''}`,
      400,
    );
  }
}
