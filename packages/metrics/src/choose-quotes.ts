/** A post that may be quoted under the question that it answers. */
export interface QuoteCandidate {
  post: string;
  /** Who wrote it; null where that is not known. */
  author: string | null;
  text: string;
  /** Somebody else's words that it passes on. */
  passedOn: boolean;
  replies: number;
  /** Posts of the chat that pass its words on. */
  reshares: number;
  reactions: number;
  /** What it speaks of: labels of themes, and words that set its question apart. */
  themes: string[];
  terms: string[];
}

/** A post that was chosen, and why in words. */
export interface ChosenQuote {
  post: string;
  why: string;
}

/** As many as a question's page has room for (the issue's). */
const most = 5;
/** With fewer that cover anything, those that people answered most make up the number. Ours. */
const fewest = 3;
/** Letters of a text that is neither a mere word nor a page: between a line and a post as long as the networks first allowed. Ours. */
const shortest = 40;
const longest = 280;
/** A distinctive word counts half of a theme; words that are passed on count half of own ones. Ours. */
const termWeight = 0.5;
const passedOnWeight = 0.5;
/** More words than these are no reason that anybody reads. Ours. */
const mostNamed = 3;

/**
 * Up to five posts that together cover what most people spoke of under a question: step by step the one that adds most people's themes
 * and distinctive words to those before it, in own words and of a length to read; among equals (to half a person) the one with most
 * replies, reshares and reactions, then the first. Nobody is quoted twice, and no words are.
 */
export function chooseQuotes(candidates: QuoteCandidate[]): ChosenQuote[] {
  const weights = weightsOf(candidates);
  const chosen: ChosenQuote[] = [];
  const covered = new Set<string>();
  let left = candidates;
  while (chosen.length < most && left.length > 0) {
    const [best] = left.map((one) => ({ one, ...worthOf(one, weights, covered) })).sort(byWorth);
    if (best!.worth === 0 && chosen.length >= fewest) break;
    const { one, fresh } = best!;
    chosen.push({ post: one.post, why: whyOf(one, fresh) });
    for (const key of fresh.keys) covered.add(key);
    const words = wordsIn(one.text);
    left = left.filter(
      (other) => (other.author === null || other.author !== one.author) && wordsIn(other.text) !== words,
    );
    left = left.filter((other) => other !== one);
  }
  return chosen;
}

const themeKey = (theme: string): string => `theme ${theme}`;
const termKey = (term: string): string => `term ${term}`;

/** How many people speak of each theme and use each word; posts where an author is not known. */
function weightsOf(candidates: QuoteCandidate[]): Map<string, number> {
  const voices = new Map<string, Set<string>>();
  for (const { post, author, themes, terms } of candidates)
    for (const key of [...themes.map(themeKey), ...terms.map(termKey)])
      voices.set(key, (voices.get(key) ?? new Set()).add(author ?? `post ${post}`));
  return new Map([...voices].map(([key, { size }]) => [key, key.startsWith('term ') ? termWeight * size : size]));
}

interface Fresh {
  keys: string[];
  themes: string[];
  terms: string[];
}

function worthOf(one: QuoteCandidate, weights: Map<string, number>, covered: Set<string>) {
  const themes = one.themes.filter((theme) => !covered.has(themeKey(theme)));
  const terms = one.terms.filter((term) => !covered.has(termKey(term)));
  const fresh: Fresh = { themes, terms, keys: [...themes.map(themeKey), ...terms.map(termKey)] };
  const gain = fresh.keys.reduce((sum, key) => sum + weights.get(key)!, 0);
  const fit = fitOf(one.text) * (one.passedOn ? passedOnWeight : 1);
  return { worth: gain * fit, fit, resonance: one.replies + one.reshares + one.reactions, fresh };
}

type Weighed = ReturnType<typeof worthOf> & { one: QuoteCandidate };

/** To half a person, then by resonance. Sorting keeps the order of time among equals. */
const byWorth = (a: Weighed, b: Weighed): number =>
  Math.round(2 * b.worth) - Math.round(2 * a.worth) || b.resonance - a.resonance || b.worth - a.worth || b.fit - a.fit;

/** 1 for a text of a length to read, less the further it is from that. */
function fitOf(text: string): number {
  const { length } = text.replaceAll(/\s+/g, ' ').trim();
  return length < shortest ? length / shortest : length > longest ? longest / length : 1;
}

function whyOf(one: QuoteCandidate, { themes, terms }: Fresh): string {
  const words = terms.slice(0, mostNamed).map((term) => `“${term}”`);
  const told = [
    ...(themes.length > 0 ? [`speaks of ${themes.join(', ')}`] : []),
    ...(words.length > 0 ? [`says ${words.join(', ')}`] : []),
    ...[
      counted(one.replies, 'reply', 'replies'),
      counted(one.reshares, 'reshare', 'reshares'),
      counted(one.reactions, 'reaction', 'reactions'),
    ].flatMap((part) => part ?? []),
  ];
  if (told.length > 0) return told.join(' · ');
  return fitOf(one.text) === 1 ? 'is of a length to read' : 'is one of few answers';
}

const counted = (count: number, one: string, more: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : more}`;

/** A text's words alone, so that the same ones passed on are the same. */
export const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*(?:rt|mt|via)\b[\s:]*@?[\p{L}\p{N}_]+\s*:?/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
