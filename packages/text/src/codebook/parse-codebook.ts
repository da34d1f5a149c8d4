import { type Codebook, codebookSchema } from '@groundswell/contract';
import { parse } from 'yaml';
import { readPattern } from './pattern.ts';

/**
 * Reads a codebook from the text of its YAML file. @throws Error that names the file and the theme, says what is wrong
 * there and what to do; for all faults at once.
 */
export function parseCodebook(yamlText: string, fileName: string): Codebook {
  const written = readYaml(yamlText, fileName);
  const parsed = codebookSchema.safeParse(written);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${placeOf(path, written)}: ${message}`);
    throw refusal(fileName, faults, parsed.error);
  }
  const faults = [...repeatedIds(parsed.data), ...unreadablePatterns(parsed.data)];
  if (faults.length > 0) throw refusal(fileName, faults);
  return parsed.data;
}

function readYaml(yamlText: string, fileName: string): unknown {
  try {
    return parse(yamlText);
  } catch (cause) {
    throw refusal(fileName, [`is not valid YAML: ${cause instanceof Error ? cause.message : String(cause)}`], cause);
  }
}

function refusal(fileName: string, faults: string[], cause?: unknown): Error {
  return new Error(`codebook ${fileName}: ${faults.join('; ')}. Correct the file and load it again.`, { cause });
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
  if (typeof theme === 'object' && theme !== null && 'id' in theme && typeof theme.id === 'string') return theme.id;
  return `number ${place + 1}`;
}

function repeatedIds({ themes }: Codebook): string[] {
  const ids = themes.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => `theme ${id}: stands there more than once; give each theme an id of its own`);
}

function unreadablePatterns({ themes }: Codebook): string[] {
  return themes.flatMap(({ id, patterns, except, negated }) =>
    [...patterns, ...except, ...negated].flatMap((pattern) => {
      const fault = faultOf(pattern);
      return fault === null ? [] : [`theme ${id}: ${fault}`];
    }),
  );
}

function faultOf(pattern: string): string | null {
  try {
    readPattern(pattern);
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
