import type { Codebook } from '@groundswell/contract';
import { retellHits, retellTexts } from '@groundswell/warehouse';
import { withFrugalHeap } from './frugal-heap.ts';
import type { KeptImports, KeptLedger } from './kept-imports.ts';
import { hitStamp, textStamp, themeFinder } from './post-text.ts';
import { textTeller } from './text-teller.ts';

/** What a recount needs. */
export interface RecountTools {
  kept: KeptImports;
  codebooks: Codebook[];
  signal?: AbortSignal | undefined;
  /** Told of posts whose themes have been looked for, of all that are to be. */
  progress?: ((posts: number, of: number) => void) | undefined;
}

/** Counts anew what is outdated: the words of imports from before new rules of text, the themes of those from before new patterns. */
export async function recountOutdated(ledgers: KeptLedger[], tools: RecountTools): Promise<void> {
  const words = ledgers.filter((ledger) => ledger.textStamp !== textStamp());
  for (const ledger of words) await recountWords(ledger, tools);
  const current = hitStamp(tools.codebooks);
  const hits = ledgers.filter((ledger) => !words.includes(ledger) && ledger.hitStamp !== current);
  const of = hits.reduce((sum, ledger) => sum + postsOf(ledger), 0);
  let posts = 0;
  const progress = (more: number) => {
    posts += more;
    tools.progress?.(Math.min(posts, of), of);
  };
  for (const ledger of hits) await recountThemes(ledger, { ...tools, progress });
}

/** Counts the words and themes of a kept import anew. One that is cut short, even by a crash, leaves a ledger that says so. */
export async function recountWords(ledger: KeptLedger, { kept, codebooks, signal }: RecountTools): Promise<void> {
  await kept.update({ ...ledger, textStamp: '' });
  const place = { folder: kept.folder(ledger.id), tell: textTeller(codebooks) };
  await withFrugalHeap(() => retellTexts(ledger.source, place, signal));
  await kept.update({ ...ledger, textStamp: textStamp(), hitStamp: hitStamp(codebooks) });
}

/** As `recountWords`, of the themes alone: what a changed codebook takes. */
async function recountThemes(
  ledger: KeptLedger,
  { kept, codebooks, signal, progress }: Omit<RecountTools, 'progress'> & { progress: (more: number) => void },
): Promise<void> {
  await kept.update({ ...ledger, hitStamp: '' });
  const find = themeFinder(codebooks);
  await retellHits(
    {
      folder: kept.folder(ledger.id),
      names: codebooks.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)]),
      find: ({ text, comment }) => find(text, comment),
    },
    { signal, progress },
  );
  await kept.update({ ...ledger, hitStamp: hitStamp(codebooks) });
}

/** Posts in an import's records: those that were there already are in them too. */
function postsOf({ kept, leftOut }: KeptLedger): number {
  return kept + (leftOut.find(({ reason }) => reason === 'duplicate')?.count ?? 0);
}
