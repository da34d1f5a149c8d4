import type { MeasuredTheme, Viewer } from '@groundswell/contract';
import { codingFigures, minimumGroup } from '@groundswell/metrics';
import { type CodingNow, codingNow, isChanged, peopleOf, sampleOf } from './coding-now.ts';
import type { CodingTools } from './codings.ts';

/** What the latest coding of each theme that somebody finished says of it. An executive sees none of fewer people than the minimum group. */
export async function measuredThemes(view: Viewer, tools: CodingTools): Promise<MeasuredTheme[]> {
  const measured = new Map<string, MeasuredTheme>();
  for (const kept of await tools.store.list()) {
    const theme = `${kept.codebook} ${kept.theme}`;
    if (measured.has(theme)) continue;
    const now = await codingNow(kept, tools);
    if (view === 'executive' && peopleOf(now) < minimumGroup) continue;
    const one = measuredBy(now, view);
    if (one) measured.set(theme, one);
  }
  return [...measured.values()];
}

function measuredBy(now: CodingNow, view: Viewer): MeasuredTheme | null {
  const { kept, version, posts, coders } = now;
  const figures = codingFigures(sampleOf(now));
  if (!figures || version === null) return null;
  return {
    codebook: kept.codebook,
    theme: kept.theme,
    coding: view === 'executive' ? null : kept.id,
    basis: figures.basis,
    measures: figures.measures.map(({ coder: _, ...measure }) => measure),
    kappa: figures.kappa,
    posts: posts.length,
    coders: coders.filter(({ finished }) => finished).length,
    drawnWith: kept.version,
    version,
    changed: isChanged(now),
  };
}
