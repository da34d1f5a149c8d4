import type { InputFile } from './input/input-file.ts';
import type { Reader } from './reader.ts';
import { readers } from './readers/index.ts';

// Ours: below it, a reader has seen a likeness and not its format.
const SURE_ENOUGH = 0.5;

/** The reader that is surest of these files, or null where none is sure enough. */
export async function detect(files: InputFile[]): Promise<{ reader: Reader; confidence: number } | null> {
  let best: { reader: Reader; confidence: number } | null = null;
  for (const reader of readers) {
    const confidence = await reader.accepts(files);
    if (confidence >= SURE_ENOUGH && confidence > (best?.confidence ?? 0)) best = { reader, confidence };
  }
  return best;
}
