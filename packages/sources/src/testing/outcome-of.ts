import { leftOutSchema, problemSchema, Refusal, recordSchema } from '@groundswell/contract';
import { expect } from 'vitest';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { postsIn, readAll } from './read-all.ts';

/** How reading ends; anything but a refusal that is thrown fails the test. */
export async function outcomeOf(reader: Reader, files: Parameters<Reader['read']>[0], options: Partial<ReadOptions>) {
  try {
    const all = await readAll(reader, files, options);
    for (const one of all) expect(schemaOf(one).safeParse(one).error).toBeUndefined();
    return postsIn(all).length > 0 ? 'posts' : all.some(isTrouble) ? 'problems' : 'nothing';
  } catch (failure) {
    if (failure instanceof Refusal) return 'refused';
    throw failure;
  }
}

function isTrouble(one: Yield): boolean {
  return one.type === 'problem' || one.type === 'left-out';
}

/** The contract's schema for what a reader yields. */
export function schemaOf(one: Yield) {
  if (one.type === 'left-out') return leftOutSchema;
  return one.type === 'problem' ? problemSchema : recordSchema;
}
