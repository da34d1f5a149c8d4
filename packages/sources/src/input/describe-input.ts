import type { InputFile } from './input-file.ts';

// Ours: enough to recognise what was handed in, short enough for a sentence.
const NAMED = 3;

/** What was handed in, as a phrase for a sentence: `3 files: a.txt, b.txt and c.json`. */
export function describeInput(files: InputFile[]): string {
  const names = files.slice(0, NAMED).map((file) => file.path);
  if (files.length === 1) return `the file ${names[0]}`;
  const more = files.length - names.length;
  const last = more > 0 ? `${more} more` : names.pop();
  return `${files.length} files: ${names.join(', ')} and ${last}`;
}
