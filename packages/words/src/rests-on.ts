import type { Answer, Ledger } from '@groundswell/contract';
import { sayDay } from './day-words.ts';

/** What the figures rest on. */
export interface Ground {
  people: number | null;
  /** People on the roster who took part, and all people on it. */
  rostered: number | null;
  roster: number | null;
  answers: Answer[];
  imports: Ledger[];
}

/** The page's last lines, sentence by sentence: who, when, what was left out, and what the sources cannot show. */
export function restsOn({ answers, imports, ...counts }: Ground): string[] {
  const [first] = answers;
  const notes = new Map(answers.flatMap((answer) => answer.notes).map((note) => [note.code, note.text]));
  return [
    ...(first ? [who(counts, first)] : []),
    ...leftOut(imports),
    ...[...notes.values()].map((text) => (/[.!?]$/.test(text) ? text : `${text}.`)),
    // The smallest group that an executive may see (METRICS.md, Small groups).
    'An executive sees no group under 5 people.',
  ];
}

type Counts = Pick<Ground, 'people' | 'rostered' | 'roster'>;

function who({ people, rostered, roster }: Counts, { scope, completeUntil, rows }: Answer): string {
  const posted = people === null ? 'All figures are' : `${count(people)} ${people === 1 ? 'person' : 'people'} posted`;
  const period = scope.from && scope.to ? ` from ${sayDay(scope.from)} to ${sayDay(scope.to)}` : '';
  const company =
    rostered === null || roster === null
      ? ''
      : `; of the ${count(roster)} people on the roster ${count(rostered)} posted or reacted`;
  return `${posted}${period}${unfinished(rows, completeUntil, scope.grain)}${company}.`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

function unfinished(rows: Answer['rows'], completeUntil: string | null, grain: string): string {
  const last = rows.at(-1)?.period;
  if (typeof last !== 'string' || completeUntil === null || last <= completeUntil) return '';
  return grain === 'week' ? ` (the week of ${sayDay(last)} is not over)` : ` (the last ${grain} is not over)`;
}

function leftOut(imports: Ledger[]): string[] {
  const counts = new Map<string, number>();
  for (const { reason, count: many } of imports.flatMap((one) => one.leftOut)) {
    counts.set(reason, (counts.get(reason) ?? 0) + many);
  }
  const said = [...counts].filter(([, many]) => many > 0).map(([reason, many]) => sayReason(reason, many));
  return said.length === 0 ? [] : [`Left out when importing: ${said.join(', ')}.`];
}

const nouns = ['system notice', 'outcome', 'duplicate'];

/** A reason for leaving messages out, with how many: "96 system notices", "1 duplicate", "3 deleted". */
export function sayReason(reason: string, many: number): string {
  return `${count(many)} ${reason}${nouns.includes(reason) && many !== 1 ? 's' : ''}`;
}
