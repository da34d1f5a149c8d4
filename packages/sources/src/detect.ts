import type { InputFile } from './input/input-file.ts';
import type { Reader } from './reader.ts';
import { readers } from './readers/index.ts';

// Ours: below it, a reader has seen a likeness and not its format.
const SURE_ENOUGH = 0.5;
// Ours: an export of tens of thousands of files is known by the first of them; all heads at once are too many open files.
const HEADS_PER_READER = 100;

/** The reader that is surest of these files, or null where none is sure enough. */
export async function detect(files: InputFile[]): Promise<{ reader: Reader; confidence: number } | null> {
  let best: { reader: Reader; confidence: number } | null = null;
  const heads = new Map<InputFile, Promise<string>>();
  for (const reader of readers) {
    const confidence = await reader.accepts(withFewHeads(files, heads));
    if (confidence >= SURE_ENOUGH && confidence > (best?.confidence ?? 0)) best = { reader, confidence };
  }
  return best;
}

/** The same files for one reader: it sees the heads of the first that it asks for, and nothing in the others. */
function withFewHeads(files: InputFile[], heads: Map<InputFile, Promise<string>>): InputFile[] {
  let asked = 0;
  return files.map((file) => ({
    ...file,
    head() {
      const known = heads.get(file);
      if (known) return known;
      asked += 1;
      if (asked > HEADS_PER_READER) return Promise.resolve('');
      const head = file.head();
      // As many are kept as one reader may ask for: most ask for the same.
      if (heads.size < HEADS_PER_READER) heads.set(file, head);
      return head;
    },
  }));
}
