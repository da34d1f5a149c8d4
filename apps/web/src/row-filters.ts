import type { FilterOptions, Grain, Row } from '@groundswell/contract';
import type { Period } from '@groundswell/words';
import { channelFilter } from './channel-names.ts';
import { everyTheme, type Filters } from './filters.ts';
import { narrowedTo, spanOf, widened } from './within.ts';

/** What must be known to filter by a row: the page's filters and period, the grain of the row's period, and all channels. */
export interface AroundRow {
  filters: Filters;
  whole: Period | null;
  grain: Grain;
  channels: FilterOptions['channels'];
}

/** All that a row names and can be filtered by: its period, teams, channel, chat and question, themes, word. Null where it names none. */
export function filtersOfRow(row: Row, around: AroundRow): Filters | null {
  const named: Filters = {
    ...periodOf(row, around),
    ...teamsOf(row),
    ...(row.chat ? chatOf(row) : placeOf(row, around)),
    ...themesOf(row),
    ...(isName(row.term) && { term: row.term }),
  };
  return Object.keys(named).length === 0 ? null : named;
}

/** What a click on a row changes: everything is filtered by what the row names or, where that is so already, no more. */
export function choiceOfRow(row: Row, around: AroundRow): Filters | null {
  const wanted = filtersOfRow(row, around);
  return wanted && isInForce(wanted, around.filters) ? withoutThem(wanted, around.filters) : wanted;
}

/** Of one period alone, its parts are looked at: a week's days, a month's weeks. */
const finer: Record<Grain, Grain> = { quarter: 'month', month: 'week', week: 'day', day: 'day' };
const days: Record<Grain, number> = { day: 1, week: 7, month: 30, quarter: 91 };

function periodOf(row: Row, { filters, whole, ...around }: AroundRow): Filters {
  const later = monthLater(row);
  const [period, grain] = later ? [later, 'month' as const] : [row.period ?? row.week, around.grain];
  if (!isName(period) || !whole) return {};
  const span = spanOf(period, period, grain, whole);
  const isCoarse = days[filters.grain ?? 'week'] >= days[grain];
  return { ...narrowedTo(filters, span), ...(isCoarse && { grain: finer[grain] }) };
}

/** Of those who began in a month, the month so many later that the row is about. */
function monthLater({ cohort, k }: Row): string | null {
  if (!isName(cohort) || typeof k !== 'number') return null;
  const month = new Date(`${cohort}T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + k);
  return month.toISOString().slice(0, 10);
}

function teamsOf({ team, from_team, to_team, team_a, team_b }: Row): Filters {
  if (isName(team)) return { team: [team] };
  const pair = [from_team ?? team_a, to_team ?? team_b].filter(isName);
  return pair.length === 2 ? { team: [...new Set(pair)] } : {};
}

function placeOf({ community, channel }: Row, { channels }: AroundRow): Filters {
  if (!isName(community)) return {};
  return isName(channel) ? { channel: [channelFilter({ channels }, community, channel)] } : { community: [community] };
}

function chatOf({ chat, question }: Row): Filters {
  return { chat: String(chat), question: isName(question) ? question : undefined };
}

/** A theme with whom it concerns, or two themes of one post. */
function themesOf({ theme, about, a, b, codebook }: Row): Filters {
  if (isName(theme)) return { ...everyTheme, theme, ...(isName(about) && { about }) };
  return isName(codebook) && isName(a) && isName(b) ? { ...everyTheme, theme: a, with: b } : {};
}

function isInForce({ grain: _, ...wanted }: Filters, filters: Filters): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    const inForce = filters[name as keyof Filters];
    return Array.isArray(value) ? isSame(value, inForce) : value === inForce;
  });
}

function isSame(some: string[], others: Filters[keyof Filters]): boolean {
  return Array.isArray(others) && others.length === some.length && some.every((one) => others.includes(one));
}

function withoutThem(wanted: Filters, filters: Filters): Filters {
  const without = Object.fromEntries(Object.keys(wanted).map((name) => [name, undefined]));
  return wanted.within ? { ...without, ...widened(filters) } : without;
}

const isName = (cell: Row[string] | undefined): cell is string => typeof cell === 'string' && cell !== '';
