import { setImmediate as breathe } from 'node:timers/promises';
import type { Codebook, FoundPosts, PreviewAsked, Question, Quote, Theme, ThemePreview } from '@groundswell/contract';
import { postsWithKeys, type Query, type ScopeText, scopeTexts } from '@groundswell/metrics';
import {
  compileThemes,
  findThemes,
  ownWords,
  patternFaults,
  readablePatterns,
  readWords,
  sentenceFaults,
} from '@groundswell/text';
import { inRandomOrder } from './random-order.ts';

/** Posts that are looked through: the sample company's 48,000 take a second (measured). */
const mostPosts = 60_000;
/** Posts looked through at a stretch: some 5 ms, then other questions have their turn. */
const stretch = 256;
/** As many as a person reads before saving. */
const shownPosts = 20;

/** A post that the draft or the saved theme finds, and where. */
interface Match extends ScopeText {
  draft: Place[];
  saved: Place[];
}
type Place = Quote['marks'][number];

interface PreviewTools {
  query: Query;
  signal?: AbortSignal | undefined;
  most?: number;
}

/**
 * What a draft of a theme finds in the posts under the filters, beside what its saved version finds. A post counts where
 * one of its mentions is not negated. An executive sees nothing of it.
 */
export async function previewTheme(
  question: Question,
  { theme, draft, seed }: PreviewAsked,
  codebook: Codebook | null,
  { query, signal, most = mostPosts }: PreviewTools,
): Promise<ThemePreview> {
  const saved = codebook?.themes.find(({ id }) => id === theme) ?? null;
  const faults = [...patternFaults(draft), ...sentenceFaults(draft)];
  // The theme's own filter would hide what is newly caught; without it the codebook plays no part.
  const asked = { ...question, term: undefined, theme: undefined, codebook: 'mindset' };
  const read = await scopeTexts(asked, most, query, signal);
  if (read === null) return { ...nothing, faults, hidden: true };
  const { posts, texts } = read;
  const matches = await matchesIn(texts, draft, saved, signal);
  const kinds = {
    caught: matches.filter((match) => counts(match.draft) && !counts(match.saved)),
    lost: matches.filter((match) => counts(match.saved) && !counts(match.draft)),
    kept: matches.filter((match) => counts(match.draft) && counts(match.saved)),
  };
  const quotes = await quotesOf(Object.values(kinds), { view: question.view, seed }, { query, signal });
  const shown = (found: Match[]): FoundPosts => ({ ...countOf(found), quotes: quotes.get(found)! });
  return {
    posts,
    looked: texts.length,
    saved: saved && totalOf(matches, 'saved'),
    draft: totalOf(matches, 'draft'),
    caught: shown(kinds.caught),
    lost: shown(kinds.lost),
    kept: shown(kinds.kept),
    faults,
    hidden: false,
  };
}

const none = { people: 0, posts: 0 };
const nothing: Omit<ThemePreview, 'faults' | 'hidden'> = {
  ...{ posts: 0, looked: 0, saved: null, draft: { ...none, negated: 0 } },
  ...{ caught: { ...none, quotes: [] }, lost: { ...none, quotes: [] }, kept: { ...none, quotes: [] } },
};

async function matchesIn(
  texts: ScopeText[],
  draft: PreviewAsked['draft'],
  saved: Theme | null,
  signal?: AbortSignal,
): Promise<Match[]> {
  const [patterns, except, negated] = [draft.patterns, draft.except, draft.negated].map(readablePatterns);
  const written = { id: 'draft', patterns: patterns!, except: except!, negated: negated! };
  const compiled = compileThemes([written, ...(saved ? [{ ...saved, id: 'saved' }] : [])]);
  const matches: Match[] = [];
  for (const [place, text] of texts.entries()) {
    if (place % stretch === 0) await breathe();
    signal?.throwIfAborted();
    const { tokens, rules } = readWords(ownWords(text.text, text.comment));
    const hits = findThemes(compiled, tokens, rules);
    if (hits.length === 0) continue;
    const of = (id: string) =>
      hits.filter((hit) => hit.theme === id).map(({ start, end, negated }) => ({ start, end, negated }));
    matches.push({ ...text, draft: of('draft'), saved: of('saved') });
  }
  return matches;
}

const counts = (places: Place[]): boolean => places.some(({ negated }) => !negated);

/** Posts without a known author count as no people. */
function countOf(matches: Match[]): { people: number; posts: number } {
  const people = new Set(matches.map(({ member }) => member).filter((member) => member !== null));
  return { people: people.size, posts: matches.length };
}

function totalOf(matches: Match[], side: 'draft' | 'saved'): ThemePreview['draft'] {
  const found = matches.filter((match) => counts(match[side]));
  const negated = matches.filter((match) => match[side].length > 0 && !counts(match[side]));
  return { ...countOf(found), negated: negated.length };
}

/** Some of each kind, chosen at random, marked as the side marks them that finds them. */
async function quotesOf(
  kinds: Match[][],
  { view, seed }: { view: Question['view']; seed: number },
  { query, signal }: PreviewTools,
): Promise<Map<Match[], Quote[]>> {
  const chosen = kinds.map((kind) => inRandomOrder(kind, ({ key }) => key, seed).slice(0, shownPosts));
  const posts = await postsWithKeys(
    chosen.flat().map(({ key }) => key),
    view,
    query,
    signal,
  );
  return new Map(
    kinds.map((kind, place) => [
      kind,
      chosen[place]!.flatMap((match) => {
        const post = posts.get(match.key);
        if (!post) return [];
        const { comment: _, ...shown } = post;
        return [{ ...shown, marks: counts(match.draft) ? match.draft : match.saved }];
      }),
    ]),
  );
}
