/** The patterns in what somebody typed or pasted: separated by commas or lines, each once, without those that are there already. */
export function patternsIn(text: string, there: readonly string[]): string[] {
  const written = text
    .split(/[,;\n\t]/)
    .map((one) => one.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((one) => one !== '');
  return [...new Set(written)].filter((one) => !there.includes(one));
}

/** The sentences in a text, one a line. */
export const sentencesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An id made of a name, other than those that are taken: small letters, digits and hyphens, a letter first. */
export function idOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const base = plain === '' ? 'new' : plain;
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return id;
}
