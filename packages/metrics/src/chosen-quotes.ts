import type { Row } from '@groundswell/contract';
import { chooseQuotes, type QuoteCandidate, wordsIn } from './choose-quotes.ts';
import { distinctiveByQuestion } from './question-terms.ts';

interface QuoteSteps {
  /** As `questionTerms` gives them. */
  terms: Row[];
  /** Which posts use which terms, and touch which themes. */
  uses: Row[];
  themes: Row[];
  /** What facilitators chose (`place` from 1, in order; a row without a post says that there is a choice) and dropped (no place). */
  choices: Row[];
}

/** The quotes of every question of every chat, out of all posts of the chats in the order of their questions and of time. */
export function quotesByQuestion(rows: Row[], steps: QuoteSteps): Row[] {
  const sure = termsByQuestion(steps.terms);
  const [uses, themes] = [listed(steps.uses, 'term_id'), listed(steps.themes, 'label')];
  const chats = grouped(rows, ({ chat_id }) => String(chat_id));
  return [...chats.values()].flatMap((posts) => {
    const chat = String(posts[0]!.chat);
    const passedOn = posts
      .filter(({ part }) => part === 'reshare')
      .map(({ post, text }) => ({ post, words: wordsIn(String(text)) }));
    const questions = grouped(
      posts.filter(({ question, part }) => question !== null && (part === 'answer' || part === 'reshare')),
      ({ question }) => String(question),
    );
    const byHand = grouped(
      steps.choices.filter((one) => one.chat === chat),
      ({ question }) => String(question),
    );
    for (const question of byHand.keys()) if (!questions.has(question)) questions.set(question, []);
    return [...questions].flatMap(([question, answers]) => {
      const terms = sure.get(keyOf(posts[0]!.chat_id, question)) ?? new Map<string, string>();
      const candidates = answers.map((row) => {
        const used = new Set(uses.get(String(row.post)));
        return {
          ...candidateOf(row, passedOn),
          themes: themes.get(String(row.post)) ?? [],
          terms: [...terms].flatMap(([id, term]) => (used.has(id) ? term : [])),
        };
      });
      const said = byHand.get(question) ?? [];
      return chosenOf(candidates, said, posts).map((quote, place) => ({
        ...{ chat, question, place: place + 1, ...quote, people: 1 },
      }));
    });
  });
}

/** What a facilitator chose stands; else what the rule chooses of what was not dropped. */
function chosenOf(candidates: QuoteCandidate[], said: Row[], posts: Row[]) {
  const texts = new Map(posts.map(({ post, text }) => [post, String(text)]));
  const textOf = (post: string) => texts.get(post) ?? '';
  const kept = said.filter(({ place }) => place !== null);
  if (kept.length > 0)
    return kept.flatMap(({ post }) =>
      typeof post === 'string' && texts.has(post)
        ? [{ post, why_chosen: 'chosen by the facilitator', chosen_by: 'facilitator', text: textOf(post) }]
        : [],
    );
  const dropped = new Set(said.map(({ post }) => post));
  return chooseQuotes(candidates.filter(({ post }) => !dropped.has(post))).map(({ post, why }) => ({
    ...{ post, why_chosen: why, chosen_by: 'rule', text: textOf(post) },
  }));
}

function candidateOf(row: Row, passedOn: { post: Row[string] | undefined; words: string }[]) {
  const text = String(row.text);
  const words = wordsIn(text).slice(0, telling);
  const passes = (other: { post: Row[string] | undefined; words: string }) =>
    other.post !== row.post && words.length >= fewestLetters && other.words.includes(words);
  return {
    post: String(row.post),
    author: row.member_id === null ? null : String(row.member_id),
    text,
    passedOn: row.part === 'reshare' && row.comment === null,
    replies: Number(row.replies),
    reshares: row.part === 'reshare' ? 0 : passedOn.filter(passes).length,
    reactions: Number(row.reactions),
  };
}

/** So many letters of a post tell it from the others, where what passes it on was cut; with fewer it may be any. Ours. */
const telling = 60;
const fewestLetters = 15;

/** The distinctive terms of each question, by number, the surest first. */
function termsByQuestion(rows: Row[]): Map<string, Map<string, string>> {
  const questions = new Map<string, Map<string, string>>();
  for (const { row } of distinctiveByQuestion(rows)) {
    const key = keyOf(row.chat_id, String(row.question));
    const terms = questions.get(key) ?? new Map<string, string>();
    questions.set(key, terms.set(String(row.term_id), String(row.term)));
  }
  return questions;
}

const keyOf = (chat: Row[string] | undefined, question: string): string => `${chat} ${question}`;

function listed(rows: Row[], column: string): Map<string, string[]> {
  return new Map(
    [...grouped(rows, ({ post }) => String(post))].map(([post, own]) => [post, own.map((row) => String(row[column]))]),
  );
}

function grouped(rows: Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
