import type { SummaryCard } from '@groundswell/contract';
import { changeWords, figureParts } from '@groundswell/words';
import { html, type Markup } from '../html/markup.ts';
import { linePath, type Place } from './line-path.ts';

const width = 100;
const height = 26;

/** The five business figures: what each is now, how it went, and how it moved. */
export const summaryCards = (cards: SummaryCard[]): Markup =>
  html`<section class="cards">${cards.map((card) => html`<div class="card"><h2>${card.title}</h2>${figure(card)}</div>`)}</section>`;

function figure(card: SummaryCard): Markup {
  if (card.under !== null) return html`<p class="change">under ${card.under} people</p>`;
  const { figure: value, unit } = figureParts(card.value, card.unit);
  if (card.why !== null) return html`<p class="figure">${value}</p><p class="change">${card.why}</p>`;
  return html`<p class="figure">${value}${unit === '' || card.unit === 'people' ? null : html` <small>${unit}</small>`}</p>${sparkline(card.line)}<p class="change">${change(card)}</p>`;
}

function change({ change: moved, unit, better }: SummaryCard): Markup {
  const words = changeWords(moved, unit, better);
  const unseen = words.unseen === '' ? null : html`<span class="unseen">, ${words.unseen}</span>`;
  return html`${words.moved === '' ? null : html`<b class="${words.tone}">${words.moved}</b> `}${words.rest}${unseen}`;
}

/** Scaled to what is over: an unfinished week would else press the rest flat. */
function sparkline({ values, completeUntilIndex: over }: SummaryCard['line']): Markup | null {
  const known = values.slice(0, over + 1).filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const y = (value: number) => (span > 0 ? height - 2 - ((value - low) / span) * (height - 4) : height / 2);
  const places = values.map((value, at): Place => {
    if (value === null || at > over) return null;
    return { x: (at * width) / Math.max(1, over), y: y(value) };
  });
  return html`<svg class="spark" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><path d="${linePath(places)}" vector-effect="non-scaling-stroke"/></svg>`;
}
