import type { Answer, MetricDescription, Row } from '@groundswell/contract';
import { figure } from './figure.ts';
import { table } from './table.ts';

/** An answer as people read it on a terminal: title, table, total, and what the figures rest on. */
export function answerText(answer: Answer, metric: MetricDescription): string {
  const columns = metric.columns.map(({ name, label, unit }) => ({
    title: headOf(label, unit),
    figures: [...answer.rows, answer.total].some((row) => typeof row?.[name] === 'number'),
  }));
  const hidden = new Set(answer.hidden?.cells.map(({ row, column }) => `${row} ${column}`));
  const cells = (row: Row, place: number) =>
    metric.columns.map(({ name, unit }) =>
      hidden.has(`${place} ${name}`) ? `under ${answer.hidden?.minimum}` : figure(row[name], unit),
    );
  const rows = answer.rows.map(cells);
  if (answer.total) rows.push(['All', ...cells(answer.total, -1).slice(1)]);
  return [
    `${metric.title}: ${metric.question}`,
    scopeText(answer),
    '',
    answer.rows.length > 0 ? table(columns, rows) : 'Nothing in this scope.',
    ...footnotes(answer),
  ].join('\n');
}

function headOf(label: string, unit: string | null): string {
  const head = label.charAt(0).toUpperCase() + label.slice(1);
  return unit && unit !== label.toLowerCase() ? `${head} (${unit})` : head;
}

function scopeText({ scope }: Answer): string {
  const { from, to, asOf, grain, view } = scope;
  const names = [scope.community, scope.channel, scope.team, scope.language].flatMap((list) => list ?? []);
  const single = [scope.chat, scope.question, scope.term, scope.theme].filter((value) => value !== undefined);
  const period = from && to ? `${from} to ${to}` : 'no posts';
  const known = asOf && asOf !== to ? `, known until ${asOf}` : '';
  const seen = view === 'executive' ? ['as an executive'] : [];
  return [`${period}${known}`, `by the ${grain}`, ...names, ...single, ...seen].join(' · ');
}

function footnotes({ rows, notes, hidden, verdict, completeUntil }: Answer): string[] {
  const lines = [...(verdict ? [verdict.text] : []), ...notes.map(({ text }) => text)];
  const last = rows.at(-1)?.period;
  if (completeUntil && typeof last === 'string' && last > completeUntil) {
    lines.push(`The periods after ${completeUntil} are not over.`);
  }
  if (hidden && hidden.cells.length + hidden.rows > 0) {
    lines.push(
      `Groups of fewer than ${hidden.minimum} people are hidden: ${hiddenText(hidden.cells.length, hidden.rows)}.`,
    );
  }
  return lines.length > 0 ? ['', ...lines] : [];
}

function hiddenText(cells: number, rows: number): string {
  const of = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;
  return [cells > 0 ? of(cells, 'figure') : '', rows > 0 ? of(rows, 'row') : '']
    .filter((text) => text !== '')
    .join(', ');
}
