import type { Codebook, Theme } from '@groundswell/contract';

/** What is different between two states of a codebook, a sentence for each theme. */
export function codebookChanges(before: Codebook, after: Codebook): string[] {
  const old = new Map(before.themes.map((theme) => [theme.id, theme]));
  const kept = new Set(after.themes.map(({ id }) => id));
  return [
    ...(['title', 'description', 'source'] as const)
      .filter((field) => before[field] !== after[field])
      .map((field) => (field === 'title' ? `Its title: “${after.title}”` : `Another ${field}`)),
    ...before.themes.filter(({ id }) => !kept.has(id)).map(({ label }) => `${label}: taken out`),
    ...after.themes.flatMap((theme) => {
      const was = old.get(theme.id);
      const changes = was ? themeChanges(was, theme) : ['new'];
      return changes.length > 0 ? [`${theme.label || theme.id}: ${changes.join(', ')}`] : [];
    }),
    ...(isMoved(before, after) ? ['Themes in another order'] : []),
  ];
}

/** The lists of a theme, and what one entry of each is called. */
const lists = {
  patterns: 'pattern',
  except: 'exception',
  negated: 'negated pattern',
  matches: 'sentence to be found',
  mustNotMatch: 'sentence not to be found',
  matchesNegated: 'sentence to be found as negated',
} as const;

/** What is different in a theme, in a few words each; the order of its patterns is no difference. */
export function themeChanges(before: Theme, after: Theme): string[] {
  return [
    ...(before.label !== after.label ? [`called “${before.label}” before`] : []),
    ...(before.description !== after.description ? ['another description'] : []),
    ...(before.colour !== after.colour ? ['another colour'] : []),
    ...Object.entries(lists).flatMap(([list, name]) => {
      const [was, is] = [before[list as keyof typeof lists], after[list as keyof typeof lists]];
      return [
        ...told(
          is.filter((one) => !was.includes(one)),
          'more',
          name,
        ),
        ...told(
          was.filter((one) => !is.includes(one)),
          'less',
          name,
        ),
      ];
    }),
  ];
}

// More than these would be a list, not a sentence.
const named = 4;

function told(entries: string[], direction: 'more' | 'less', name: string): string[] {
  if (entries.length === 0) return [];
  const some = entries.slice(0, named).map((one) => `“${one}”`);
  const rest = entries.length > named ? ' …' : '';
  const many = entries.length === 1 ? name : name.replace(/^(sentence|exception|negated pattern|pattern)/, '$1s');
  return [`${entries.length} ${many} ${direction} (${some.join(', ')}${rest})`];
}

function isMoved(before: Codebook, after: Codebook): boolean {
  const inBoth = (one: Codebook, other: Codebook) =>
    one.themes.map(({ id }) => id).filter((id) => other.themes.some((theme) => theme.id === id));
  return inBoth(before, after).join() !== inBoth(after, before).join();
}
