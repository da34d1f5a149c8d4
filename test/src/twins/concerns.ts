import type { Post } from './recollect.ts';

/** Whether a sentence of a post both touches a theme, not negated, and speaks of a group. Groups are no themes: they concern nobody. */
export function concerns(
  { said }: Post,
  { codebook, theme }: { codebook: string; theme?: string | undefined },
  about: string,
): boolean {
  if (codebook === 'about') return false;
  const touching = said.hits.filter(
    (hit) => hit.codebook === codebook && !hit.negated && (!theme || hit.theme === theme),
  );
  return touching.some(({ sentence }) =>
    said.hits.some((hit) => hit.codebook === 'about' && hit.theme === about && hit.sentence === sentence),
  );
}
