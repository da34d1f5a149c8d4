import type { Codebook } from '@groundswell/contract';
import { checkCodebook } from './codebook-faults.ts';
import { readYaml } from './codebook-yaml.ts';

/**
 * Reads a codebook from the text of its YAML file. @throws Error that names the file and the theme, says what is wrong
 * there and what to do; for all faults at once.
 */
export function parseCodebook(yamlText: string, fileName: string): Codebook {
  const { codebook, faults } = checkCodebook(written(yamlText, fileName));
  if (codebook === null) throw refusal(fileName, faults);
  return codebook;
}

function written(yamlText: string, fileName: string): unknown {
  try {
    return readYaml(yamlText);
  } catch (cause) {
    throw refusal(fileName, [cause instanceof Error ? cause.message : String(cause)], cause);
  }
}

function refusal(fileName: string, faults: string[], cause?: unknown): Error {
  return new Error(`codebook ${fileName}: ${faults.join('; ')}. Correct the file and load it again.`, { cause });
}
