import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '@groundswell/contract';
import { type LabelledFile, namedLabels, readLabelled } from './read-labelled.ts';

/**
 * Reads a file of labelled texts, with the names of its labels from a labels.txt beside it (one a line), and finds the
 * labels asked for. @throws Refusal where there is no such file, nothing in it, or no text with such a label.
 */
export async function openLabelled(file: string, folder: string, asked: string) {
  const path = resolve(folder, file);
  if (!isFile(path)) throw new Refusal(`There is no file "${file}".`, 404);
  const beside = join(dirname(path), 'labels.txt');
  const names = isFile(beside) ? (await readFile(beside, 'utf8')).trimEnd().split(/\r?\n/) : [];
  const read = readLabelled(await readFile(path, 'utf8'), names);
  if (read.texts.length === 0) throw new Refusal(`"${file}" has no line of text, tab, label.`);
  const labels = namedLabels(asked, names);
  refuseUnknown(labels, read, file);
  return { ...read, labels };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// Enough to find the right one among; data sets of feelings have up to 28.
const LABELS_NAMED = 40;

/** A label that no text has is far more often a slip of the pen than a file in which nothing has it. */
function refuseUnknown(labels: string[], { texts }: LabelledFile, file: string): void {
  const there = new Set(texts.flatMap((text) => text.labels));
  const unknown = labels.filter((label) => !there.has(label));
  if (labels.length > 0 && unknown.length === 0) return;
  const some = [...there].sort().slice(0, LABELS_NAMED).join(', ');
  throw new Refusal(
    `No text of "${file}" has the label "${unknown.join('", "')}"; --label may be one of ${some}.`,
    404,
  );
}
