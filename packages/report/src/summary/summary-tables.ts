import type { SummaryReport } from '@groundswell/contract';
import { formatBare, formatDay, formatFigure, sayChannel } from '@groundswell/words';
import { html, type Markup } from '../html/markup.ts';

/** The themes as bars with their figures; a tick marks the comparison. */
export function themeBars({ themes, minimumGroup }: SummaryReport): Markup | null {
  if (themes.rows.length === 0) return null;
  const most = Math.max(1, ...themes.rows.flatMap(({ size, before }) => [size ?? 0, before ?? 0]));
  const rows = themes.rows.map(
    ({ label, colour, size, before, loud }) =>
      html`<tr><th scope="row">${label}${loud ? html` <small>one loud voice</small>` : null}</th><td class="bar">${
        size === null ? null : bar((100 * size) / most, before === null ? null : (100 * before) / most, colour)
      }</td><td class="number">${size === null ? `under ${minimumGroup ?? 0}` : formatBare(size)}</td></tr>`,
  );
  const tick = themes.comparedWith === null ? '' : '; tick: before';
  return panel(
    'What do people keep coming back to?',
    `${themes.unit}${tick}`,
    html`<table class="bars">${rows}</table>`,
  );
}

const bar = (share: number, before: number | null, colour: string): Markup =>
  html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${colour}" width="${share.toFixed(1)}" height="10"/>${
    before === null
      ? null
      : html`<line class="tick" x1="${before.toFixed(1)}" x2="${before.toFixed(1)}" y1="0" y2="10" vector-effect="non-scaling-stroke"/>`
  }</svg>`;

/** The busiest channels with their posts, people and last post. */
export function channelTable({ channels, minimumGroup }: SummaryReport): Markup | null {
  if (channels.rows.length === 0) return null;
  const cell = (count: number | null) =>
    html`<td class="number">${count === null ? few(minimumGroup) : formatFigure(count)}</td>`;
  const rows = channels.rows.map(
    ({ channel, posts, people, lastPost }) =>
      html`<tr><th scope="row">${sayChannel(channel)}</th>${cell(posts)}${cell(people)}<td class="number">${lastPost === null ? '—' : formatDay(lastPost)}</td></tr>`,
  );
  const unit = channels.of > channels.rows.length ? `${channels.rows.length} of ${channels.of}` : '';
  const head = html`<thead><tr><th scope="col">channel</th><th scope="col">posts</th><th scope="col">people</th><th scope="col">last post</th></tr></thead>`;
  return panel(
    'Where does the conversation take place?',
    unit,
    html`<table class="channels">${head}<tbody>${rows}</tbody></table>`,
  );
}

const few = (minimum: number | null): string => (minimum === null ? '—' : `under ${minimum}`);

/** A question, its unit, and what answers it. */
export const panel = (question: string, unit: string, content: Markup): Markup =>
  html`<section class="panel"><h2>${question} <small>${unit}</small></h2>${content}</section>`;
