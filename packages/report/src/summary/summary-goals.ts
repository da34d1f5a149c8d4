import type { SummaryGoal } from '@groundswell/contract';
import { html, type Markup } from '../html/markup.ts';
import { panel } from './summary-tables.ts';

/** As many as the one page has room for: those that are due first. */
const most = 3;

/** The problems that somebody wants solved, and how far each is. */
export function goalTable(goals: SummaryGoal[]): Markup | null {
  if (goals.length === 0) return null;
  const rows = goals
    .slice(0, most)
    .map(({ problem, status }) => html`<tr><th scope="row">${problem}</th><td>${status.text}</td></tr>`);
  const unit = goals.length > most ? `${most} of ${goals.length}` : '';
  return panel('Are the problems being solved?', unit, html`<table class="goals">${rows}</table>`);
}
