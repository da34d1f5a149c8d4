import { type Answer, type FilterOptions, type Row, type SummaryReport, themeColour } from '@groundswell/contract';
import { type CardSpec, comparisonWords, figureOf, isTotalHidden, lineOf, whyNotKnown } from '@groundswell/words';

// As many as the Summary page shows.
const mostThemes = 7;
const mostChannels = 7;

/** One business figure of the summary. */
export function cardOf(spec: CardSpec, answer: Answer): SummaryReport['cards'][number] {
  const { metric, title, unit, better, column } = spec;
  const value = figureOf(answer, column);
  return {
    ...{ metric, title, unit, better, value },
    under: isTotalHidden(answer, column) ? (answer.hidden?.minimum ?? null) : null,
    why: value === null ? whyNotKnown(answer) : null,
    change: answer.change?.column === column ? answer.change : null,
    line: lineOf(answer, column),
  };
}

/** People who took part, beside the comparison's period of the same place. */
export function engagementOf({ rows, compared, scope, completeUntil }: Answer): SummaryReport['engagement'] {
  return {
    grain: scope.grain,
    rows: rows.map((row, place) => ({
      period: String(row.period),
      people: numberIn(row, 'participants'),
      before: numberIn(compared?.rows[place], 'participants'),
    })),
    comparedWith: comparisonWords(compared),
    completeUntil,
  };
}

/** The themes that most people raised; one that nobody raised, now or before, says nothing beside the others. */
export function themesOf(
  { rows, compared, notes }: Answer,
  codebook: FilterOptions['codebooks'][number] | undefined,
): SummaryReport['themes'] {
  const unit = notes.some(({ code }) => code === 'ranked-by-posts') ? 'posts' : 'people';
  const before = new Map(compared?.rows.map((row) => [row.theme, numberIn(row, unit)]));
  const colours = new Map(codebook?.themes.map(({ id, colour }) => [id, colour]));
  const raised = rows.filter((row) => row[unit] !== 0 || Boolean(before.get(row.theme)));
  return {
    rows: raised.slice(0, mostThemes).map((row) => ({
      label: String(row.label),
      colour: themeColour.catch('tide').parse(colours.get(String(row.theme))),
      size: numberIn(row, unit),
      before: before.get(row.theme) ?? null,
      loud: row.loud === true,
    })),
    unit,
    codebook: codebook?.title ?? '',
    comparedWith: comparisonWords(compared),
  };
}

/** The busiest channels. */
export function channelsOf({ rows }: Answer): SummaryReport['channels'] {
  return {
    rows: rows.slice(0, mostChannels).map((row) => ({
      channel: String(row.channel),
      posts: numberIn(row, 'posts'),
      people: numberIn(row, 'contributors'),
      lastPost: typeof row.last_post === 'string' ? row.last_post : null,
    })),
    of: rows.length,
  };
}

function numberIn(row: Row | undefined, column: string): number | null {
  const cell = row?.[column];
  return typeof cell === 'number' ? cell : null;
}
