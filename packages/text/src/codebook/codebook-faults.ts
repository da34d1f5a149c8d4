import { type Codebook, codebookSchema, type Theme, themeSchema } from '@groundswell/contract';
import { ownWords } from '../own-words.ts';
import { readWords } from '../read-words.ts';
import { compileThemes } from './compile-codebook.ts';
import { findThemes } from './find-themes.ts';
import { readPattern } from './pattern.ts';

/** A codebook that keeps the schema and whose patterns can be read, or what is wrong with it, a sentence for each fault. */
export type CheckedCodebook = { codebook: Codebook; faults: [] } | { codebook: null; faults: string[] };

/** What a theme finds by, and its own tests. */
type ThemeRules = Pick<Theme, 'patterns' | 'except' | 'negated' | 'matches' | 'mustNotMatch' | 'matchesNegated'>;

/** Checks what somebody wrote against the schema, and its patterns; tells all faults at once, each with its theme. */
export function checkCodebook(written: unknown): CheckedCodebook {
  const parsed = codebookSchema.safeParse(written);
  const readable = parsed.success ? parsed.data.themes : themesIn(written).filter((theme) => theme !== null);
  const inThemes = readable.flatMap((theme) => patternFaults(theme).map((fault) => `theme ${theme.id}: ${fault}`));
  if (!parsed.success) {
    const shape = parsed.error.issues.map(({ path, message }) => `${placeOf(path, written)}: ${message}`);
    return { codebook: null, faults: [...shape, ...inThemes] };
  }
  const faults = [...repeatedIds(parsed.data), ...inThemes];
  return faults.length > 0 ? { codebook: null, faults } : { codebook: parsed.data, faults: [] };
}

/** As `checkCodebook`, and each theme must do with its own sentences what it says of them. */
export function checkCodebookAndSentences(written: unknown): CheckedCodebook {
  const checked = checkCodebook(written);
  const themes = checked.codebook?.themes ?? themesIn(written).filter((theme) => theme !== null);
  const faults = themes.flatMap((theme) => sentenceFaults(theme).map((fault) => `theme ${theme.id}: ${fault}`));
  return faults.length > 0 ? { codebook: null, faults: [...checked.faults, ...faults] } : checked;
}

/** What is wrong with the patterns of a theme. */
export function patternFaults({
  patterns,
  except,
  negated,
}: Pick<ThemeRules, 'patterns' | 'except' | 'negated'>): string[] {
  return [...patterns, ...except, ...negated].flatMap((pattern) => {
    const fault = faultOf(pattern);
    return fault === null ? [] : [fault];
  });
}

/** The patterns that can be read. */
export const readablePatterns = (patterns: string[]): string[] =>
  patterns.filter((pattern) => faultOf(pattern) === null);

/** Which of a theme's own sentences are not found, or found, as it says; patterns that cannot be read find nothing. */
export function sentenceFaults(theme: ThemeRules): string[] {
  const hits = finder(theme);
  return [
    ...theme.matches.flatMap((sentence) =>
      hits(sentence).includes(false) ? [] : [`“${sentence}” must be found, and is not`],
    ),
    ...theme.mustNotMatch.flatMap((sentence) =>
      hits(sentence).length === 0 ? [] : [`“${sentence}” must not be found, and is`],
    ),
    ...theme.matchesNegated.flatMap((sentence) => {
      const found = hits(sentence);
      if (found.includes(false)) return [`“${sentence}” must be found as negated only, and counts`];
      return found.length > 0 ? [] : [`“${sentence}” must be found as negated, and is not`];
    }),
  ];
}

/** For each hit of the theme in a sentence, whether it is negated. */
function finder(theme: ThemeRules): (sentence: string) => boolean[] {
  const [patterns, except, negated] = [theme.patterns, theme.except, theme.negated].map(readablePatterns);
  const compiled = compileThemes([{ id: 'it', patterns: patterns!, except: except!, negated: negated! }]);
  return (sentence) => {
    const { tokens, rules } = readWords(ownWords(sentence));
    return findThemes(compiled, tokens, rules).map((hit) => hit.negated);
  };
}

/** What can be read as a theme of what was written, in its place; null where it is none. */
function themesIn(written: unknown): (Theme | null)[] {
  const themes = typeof written === 'object' && written !== null && 'themes' in written ? written.themes : [];
  return Array.isArray(themes) ? themes.map((theme) => themeSchema.safeParse(theme).data ?? null) : [];
}

function placeOf(path: PropertyKey[], written: unknown): string {
  if (path[0] !== 'themes' || typeof path[1] !== 'number') return path.length > 0 ? path.join('.') : 'the file';
  const rest = path.slice(2).join('.');
  return `theme ${nameOf(written, path[1])}${rest === '' ? '' : `, ${rest}`}`;
}

/** The theme's id if it has one, else its number as a person counts. */
function nameOf(written: unknown, place: number): string {
  const { themes } = written as { themes: unknown[] };
  const theme = themes[place];
  const id = typeof theme === 'object' && theme !== null && 'id' in theme ? theme.id : '';
  return typeof id === 'string' && id !== '' ? id : `number ${place + 1}`;
}

function repeatedIds({ themes }: Codebook): string[] {
  const ids = themes.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => `theme ${id}: stands there more than once; give each theme an id of its own`);
}

function faultOf(pattern: string): string | null {
  try {
    readPattern(pattern);
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
