import { Refusal } from '@groundswell/contract';

// The longest name that the usual file systems take, in bytes.
const LONGEST_NAME = 255;
// Deeper than any export; keeps a made-up path from making folders without end.
const DEEPEST = 20;

/**
 * Where an uploaded file may be put, as a path inside the upload's folder: no way up, no drive, no control characters.
 * @throws Refusal 400 for a name that leaves nothing or is too long.
 */
export function uploadPath(name: string): string {
  const parts = name
    .normalize('NFC')
    .split(/[/\\]+/)
    .map((part) => part.replace(controlCharacters, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  if (parts.length === 0) throw new Refusal('A file of the upload has no name.', 400);
  if (parts.length > DEEPEST || parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME)) {
    throw new Refusal(`The file name "${name.slice(0, 80)}…" is too long.`, 400);
  }
  return parts.join('/');
}

const controlCharacters = /\p{Cc}/gu;
