import type { Codebook } from '@groundswell/contract';
import { parse, stringify } from 'yaml';

/** A codebook as a YAML file like those in data/codebooks: in their order, without lists that are empty. */
export function codebookToYaml({ id, title, description, version, source, themes }: Codebook): string {
  const written = themes.map(({ patterns, except, negated, matches, mustNotMatch, matchesNegated, ...about }) => ({
    ...{ id: about.id, label: about.label, description: about.description, colour: about.colour, patterns },
    ...(except.length > 0 && { except }),
    ...(negated.length > 0 && { negated }),
    ...{ matches, mustNotMatch },
    ...(matchesNegated.length > 0 && { matchesNegated }),
  }));
  return stringify(
    { id, title, description, version, source, themes: written },
    { lineWidth: 120, aliasDuplicateObjects: false },
  );
}

/** What stands in a YAML file. @throws Error that ends a sentence about the file where it is no YAML. */
export function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new Error(`is not valid YAML: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
