import type { ChatReport, ReportTheme } from '@groundswell/contract';
import { recursWords } from '../report-words.ts';
import { html, type Markup } from './markup.ts';

/** From this share of the greatest figure on a cell is filled so strongly that its figure turns light; between, neither would be readable. */
const strongFrom = 0.8;
/** The strongest of the weaker fills: text on it keeps its contrast. */
const weakTo = 0.5;

/** Question by theme with "recurs in n of m questions"; null where no theme came up. */
export function heatMap(report: ChatReport): Markup | null {
  const { themes, questions } = report;
  if (themes.length === 0) return null;
  const most = Math.max(1, ...themes.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const heads = questions.map(({ question }) => html`<th scope="col">${question}</th>`);
  const rows = themes.map(
    (theme) =>
      html`<tr><th scope="row">${theme.label}</th>${theme.counts.map((count) => cell(count, most, report))}<td class="recurs">${recursWords(theme)}</td></tr>`,
  );
  return html`<div class="across" role="region" aria-label="Themes by question" tabindex="0"><table class="heat"><thead><tr><th scope="col">theme</th>${heads}<th scope="col" class="recurs">recurs in</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cell(count: ReportTheme['counts'][number], most: number, { minimumGroup }: ChatReport): Markup {
  if (count === null) return html`<td><span class="few">under ${minimumGroup ?? 0}</span></td>`;
  if (count === 0) return html`<td><span class="none" aria-label="0">·</span></td>`;
  const share = count / most;
  const isStrong = share >= strongFrom;
  const fill = Math.round(100 * (isStrong ? share : 0.12 + (share / strongFrom) * (weakTo - 0.12)));
  return html`<td><span class="${isStrong ? 'cell strong' : 'cell'}" style="--fill:${fill}%">${count}</span></td>`;
}
