import type { Ledger, LeftOutCount } from '@groundswell/contract';
import { figure } from './figure.ts';
import { table, tidy } from './table.ts';

// Enough to see what is wrong; all of them are in --json and on the Data page.
const PROBLEMS_SHOWN = 5;
// One shows what kind of message it is, the second that it was no accident; five are in --json and on the Data page.
const EXAMPLES_SHOWN = 2;

/** What an import read, kept and left out, and why, as people read it. */
export function ledgerText(ledger: Ledger): string {
  const { source, community, read, kept, bots, people, from, to, leftOut, problems, problemCount } = ledger;
  const reasons = leftOut.map(({ reason, count }) => `${figure(count)} ${reason}`).join(', ');
  const period = from && to ? `, ${from} to ${to}` : '';
  const messages = source === 'measures' ? 'figures' : 'posts';
  const who = source === 'measures' ? 'Business measures' : `${figure(people)} people`;
  const more = problemCount - Math.min(problems.length, PROBLEMS_SHOWN);
  return [
    `${tidy(community)} (${source}): ${figure(kept)} ${messages} kept of ${figure(read)} read${reasons ? `; left out: ${reasons}` : ''}.`,
    `  ${who}${bots > 0 ? `, ${figure(bots)} posts of bots` : ''}${period}.${source === 'measures' ? '' : ` Import ${ledger.id}.`}`,
    ...leftOut.flatMap(leftOutLines),
    ...problems.slice(0, PROBLEMS_SHOWN).map(({ text }) => `  ! ${text.replace(/\p{Cc}+/gu, ' ')}`),
    ...(more > 0 ? [`  ! and ${figure(more)} more; --json lists the first hundred`] : []),
  ].join('\n');
}

/** An example or two of what was left out for one reason: where it stands, and why. */
export function leftOutLines({ reason, count, examples }: LeftOutCount): string[] {
  // What cannot be read is listed with the problems already.
  if (reason === 'unreadable') return [];
  return examples.slice(0, EXAMPLES_SHOWN).map(({ file, line, text }, place) => {
    const where = `${file}${line === undefined ? '' : `, line ${line}`}`;
    const intro = place === 0 ? `  − ${figure(count)} ${reason}, such as ` : '    and ';
    return `${intro}${tidy(text ?? where)}${text ? ` (${tidy(where)})` : ''}`;
  });
}

/** Every import in a row of one table. */
export function ledgerTable(ledgers: Ledger[]): string {
  if (ledgers.length === 0) return 'Nothing is loaded yet.';
  const counts = ['Read', 'Kept', 'Left out', 'People'].map((title) => ({ title, figures: true }));
  const columns = [{ title: 'Import' }, { title: 'Source' }, { title: 'Community' }, ...counts, { title: 'Period' }];
  const rows = ledgers.map((ledger) => [
    ledger.id,
    ledger.source,
    ledger.sample ? `${ledger.community} (sample)` : ledger.community,
    ...[ledger.read, ledger.kept, ledger.read - ledger.kept, ledger.people].map((count) => figure(count)),
    ledger.from && ledger.to ? `${ledger.from} to ${ledger.to}` : '—',
  ]);
  return table(columns, rows);
}
