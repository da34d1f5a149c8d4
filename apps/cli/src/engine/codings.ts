import { type Codebook, type Codings, Refusal } from '@groundswell/contract';
import { codingSample, codingTexts, type Query, seedOf } from '@groundswell/metrics';
import type { CodingStore, KeptCoding } from '@groundswell/workspace';
import { checkAgreed, checkCoder, checkFinished, checkPost, checkUnanswered, spelledAs } from './coding-checks.ts';
import { type CodingNow, codingNow, describedCoding, patternsStamp } from './coding-now.ts';
import { shownCoding } from './coding-shown.ts';
import { measuredThemes } from './measured-themes.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What codings stand on. */
export interface CodingTools {
  query: Query;
  store: CodingStore;
  codebooks: () => Codebook[];
}

/** People who code posts by hand: the drawn posts, their answers, and what these say of the theme's patterns. */
export function codingsOf(tools: CodingTools): Codings {
  const { query, store } = tools;
  // A turn of their own: an answer must not wait for an import.
  const inTurn = oneAtATime();
  const keptOf = async (id: string): Promise<KeptCoding> => {
    const kept = (await store.list()).find((one) => one.id === id);
    if (!kept) throw noCoding(id);
    return kept;
  };
  const found = async (id: string): Promise<CodingNow> => codingNow(await keptOf(id), tools);
  const change = (id: string, make: (now: CodingNow) => Promise<void>) => inTurn(async () => make(await found(id)));
  return {
    async list(view) {
      if (view === 'executive') return [];
      const codings = await Promise.all((await store.list()).map((kept) => codingNow(kept, tools)));
      return codings.map(describedCoding);
    },
    measured: (view) => measuredThemes(view, tools),
    make: (codebook, theme) => inTurn(() => drawn(codebook, theme, tools)),
    async show(id, coder, view) {
      if (view === 'executive') {
        throw new Refusal('An executive sees no posts: what people wrote stays with their community.', 403);
      }
      const now = await found(id);
      if (coder !== null) checkCoder(now, coder);
      const texts = await codingTexts(
        now.posts.map(({ post }) => post),
        view,
        query,
      );
      return shownCoding(now, coder === null ? null : spelledAs(now, coder), texts ?? new Map());
    },
    answer: (id, { coder, post, answer }) =>
      // Given fifty times by each coder, so it asks nothing of the warehouse.
      inTurn(async () => {
        const asked = { kept: await keptOf(id), coders: await store.coders(id) };
        checkCoder(asked, coder);
        checkFinished(asked, coder);
        checkPost(asked, post);
        await store.answer(id, spelledAs(asked, coder), post, answer);
      }),
    finish: (id, coder) =>
      change(id, async (now) => {
        checkUnanswered(now, coder);
        await store.finish(id, spelledAs(now, coder), new Date().toISOString());
      }),
    settle: (id, post, answer) =>
      change(id, async (now) => {
        checkAgreed(now, post);
        await store.settle(id, post, answer);
      }),
    remove: (id) =>
      inTurn(async () => {
        if (!(await store.remove(id))) throw noCoding(id);
      }),
  };
}

const noCoding = (id: string) => new Refusal(`There is no coding “${id}” (any more).`, 404);

/** Draws the posts of a new coding: each further one of the same theme draws others. */
async function drawn(codebook: string, theme: string, tools: CodingTools) {
  const { codebooks, store, query } = tools;
  const book = codebooks().find(({ id }) => id === codebook);
  if (!book) throw new Refusal(`There is no codebook “${codebook}”.`, 404);
  const rules = book.themes.find(({ id }) => id === theme);
  if (!rules) throw new Refusal(`The codebook “${book.title}” has no theme “${theme}”.`, 404);
  const earlier = (await store.list()).find((one) => one.codebook === codebook && one.theme === theme);
  const seed = seedOf(`${codebook} ${theme} ${earlier?.id ?? 0}`);
  const { posts, of } = await codingSample({ codebook, theme }, seed, query);
  if (of.hit === 0) {
    throw new Refusal(`No post raises “${rules.label}”, so there is nothing to hold its patterns against.`, 422);
  }
  const drawnBy = { version: book.version, patterns: patternsStamp(rules), seed, madeAt: new Date().toISOString() };
  return describedCoding(await codingNow(await store.add({ codebook, theme, ...drawnBy, of, posts }), tools));
}
