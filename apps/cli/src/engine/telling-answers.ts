import type { StoryReply } from '@groundswell/metrics';

/** As many as can be read at a glance; the others are one click away. Ours. */
const shown = 3;
/** "Thanks!", "Great stuff", "+1 from me": what is shorter only nods. Ours. */
const fewestWords = 5;

/**
 * The answers that tell most, at most three, in the order of time: those that say more than thanks, of different people, the
 * ones with most reactions first, then the longer ones. What only nods is shown where there is nothing else.
 */
export function tellingAnswers(replies: StoryReply[]): StoryReply[] {
  const said = replies.filter(({ text }) => wordsIn(text) >= fewestWords);
  const inOrder = (said.length > 0 ? said : replies).toSorted(
    (a, b) => b.reactions - a.reactions || wordsIn(b.text) - wordsIn(a.text),
  );
  const firsts = inOrder.filter(({ author }, place) => author === null || isFirst(inOrder, author, place));
  const others = inOrder.filter((one) => !firsts.includes(one));
  const chosen = new Set([...firsts, ...others].slice(0, shown));
  return replies.filter((one) => chosen.has(one));
}

const isFirst = (replies: StoryReply[], author: string, place: number): boolean =>
  replies.findIndex((one) => one.author === author) === place;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
