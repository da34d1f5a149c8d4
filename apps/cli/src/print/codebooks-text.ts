import type { CodebookList, ShelvedCodebook, ThemeCount } from '@groundswell/contract';
import { figure } from './figure.ts';
import { tidy } from './table.ts';

/** The codebooks with what stands behind them, as people read it. */
export function codebooksText({ codebooks, counting }: CodebookList): string {
  return [...codebooks.map(codebookLine), ...(counting ? ['', countText(counting)] : [])].join('\n');
}

/** How far the count of a changed codebook is, in one short line. */
export function countText({ phase, codebooks, posts, of, percent, problem }: ThemeCount): string {
  if (problem !== null) return tidy(problem);
  const what = codebooks.map(({ title, version }) => `version ${version} of “${tidy(title)}”`).join(', ');
  const how =
    phase === 'building' ? 'figures are put together' : `${figure(posts)} of ${figure(of)} posts, ${percent} %`;
  return `Counting ${what}: ${phase === 'waiting' ? 'waiting for its turn' : how}`;
}

function codebookLine({ codebook, builtIn, edited, counted }: ShelvedCodebook): string {
  const { id, title, version, themes } = codebook;
  const origin = builtIn ? (edited ? 'changed here' : 'came with Groundswell') : 'made here';
  const shown = counted === version ? [] : [counted === null ? 'not counted yet' : `figures show version ${counted}`];
  const many = themes.length === 1 ? '1 theme' : `${themes.length} themes`;
  return [`${id}  ${tidy(title)}`, `version ${version}`, many, origin, ...shown].join(' · ');
}
