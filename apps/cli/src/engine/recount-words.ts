import type { Codebook } from '@groundswell/contract';
import { retellTexts } from '@groundswell/warehouse';
import { withFrugalHeap } from './frugal-heap.ts';
import type { KeptImports, KeptLedger } from './kept-imports.ts';
import { textTeller } from './text-teller.ts';

/** What a recount needs. */
export interface RecountTools {
  kept: KeptImports;
  codebooks: Codebook[];
  /** The rules of text that the words are counted by. */
  textStamp: string;
  signal?: AbortSignal | undefined;
}

/** Counts the words of a kept import anew. One that is cut short, even by a crash, leaves a ledger that says so. */
export async function recountWords(ledger: KeptLedger, tools: RecountTools): Promise<void> {
  const { kept, codebooks, textStamp, signal } = tools;
  await kept.update({ ...ledger, textStamp: '' });
  const place = { folder: kept.folder(ledger.id), tell: textTeller(codebooks) };
  await withFrugalHeap(() => retellTexts(ledger.source, place, signal));
  await kept.update({ ...ledger, textStamp });
}
