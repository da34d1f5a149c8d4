import type { Codebook } from '@groundswell/contract';
import { compileCodebook, findThemes, ownWords, readWords } from '@groundswell/text';

/** Whether a text speaks of a theme, read as posts are: only its author's own words, and a negated hit is none. */
export function speaksOf(codebook: Codebook, theme: string): (text: string) => boolean {
  const compiled = compileCodebook({ ...codebook, themes: codebook.themes.filter(({ id }) => id === theme) });
  return (text) => {
    const { tokens, rules } = readWords(ownWords(text));
    return findThemes(compiled, tokens, rules).some(({ negated }) => !negated);
  };
}
