import type { Row } from '@groundswell/contract';
import { answersIn, distinctiveIn } from './chat-figures.ts';
import { chatsIn } from './chats.ts';
import type { Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';
import { themesOf, touch } from './themes.ts';

/** What is known of an answer that may be quoted. */
interface Answer {
  post: Post;
  words: string;
  says: Map<string, number>;
  /** How it reads, from 0 to 1. */
  reads: number;
  heard: { replies: number; reshares: number; reactions: number };
}

/** The definition of `chat-quotes`, step by step; of the latest twenty chats. */
export function chatQuotes(scope: TwinScope): Row[] {
  const latest = chatsIn(scope)
    .map(({ chat }) => chat)
    .sort((a, b) => (a.day === b.day ? (b.started ?? -1) - (a.started ?? -1) : a.day < b.day ? 1 : -1))
    .slice(0, 20);
  return answersIn(scope)
    .filter(({ chat }) => latest.includes(chat))
    .flatMap((chat) =>
      chat.questions.flatMap((question) => {
        const answers = answersTo(scope, chat, question);
        return chosen(answers).map(({ post, why }, place) => ({
          ...{ question, place: place + 1, why_chosen: why, chosen_by: 'rule', text: post.text, people: 1 },
        }));
      }),
    );
}

type OneChat = ReturnType<typeof answersIn>[number];

function answersTo(scope: TwinScope, chat: OneChat, question: string): Answer[] {
  const posts = chat.answers
    .filter(({ placed }) => placed!.question === question)
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || (a.text < b.text ? -1 : 1));
  const distinctive = distinctiveIn(scope, chat)
    .filter((row) => row.question === question)
    .map(({ term }) => String(term));
  const themes = themesOf(scope).map((theme) => ({ label: theme.label, touched: touch(posts, theme, false) }));
  const uses = (post: Post, term: string) =>
    [...post.said.words.keys()].some((stem) => scope.all.terms.get(stem) === term);
  const using = distinctive.map((term) => ({ term, posts: posts.filter((post) => uses(post, term)) }));
  const voices = (of: Post[]) => new Set(of.map((post) => post.author ?? post)).size;
  return posts.map((post) => ({
    post,
    words: bare(post.text),
    says: new Map([
      ...themes.flatMap(({ label, touched }) => (touched.includes(post) ? [[label, voices(touched)] as const] : [])),
      ...using.flatMap(({ term, posts: of }) => (of.includes(post) ? [[`“${term}”`, voices(of) / 2] as const] : [])),
    ]),
    reads: reads(post.text) * (post.placed!.part === 'reshare' && post.comment === null ? 0.5 : 1),
    heard: heardOf(scope, post),
  }));
}

function heardOf(scope: TwinScope, post: Post): Answer['heard'] {
  const telling = bare(post.text).slice(0, 60);
  const { all } = scope;
  const passedOn = scope.posts.filter(
    (one) => one !== post && one.placed?.chat === post.placed!.chat && one.placed.part === 'reshare',
  );
  return {
    replies: all.posts.filter((one) => one.parent === post && !one.bot && (!one.author || one.author !== post.author))
      .length,
    reshares:
      post.placed!.part === 'reshare' || telling.length < 15
        ? 0
        : passedOn.filter(({ text }) => bare(text).includes(telling)).length,
    reactions: all.reactions.filter((reaction) => reaction.post === post).length,
  };
}

function chosen(all: Answer[]): { post: Post; why: string }[] {
  const quotes: { post: Post; why: string }[] = [];
  const said = new Set<string>();
  let open = all;
  while (quotes.length < 5 && open.length > 0) {
    const adds = (one: Answer) => [...one.says].filter(([what]) => !said.has(what));
    const worth = (one: Answer) => adds(one).reduce((sum, [, weight]) => sum + weight, 0) * one.reads;
    const heard = ({ heard: { replies, reshares, reactions } }: Answer) => replies + reshares + reactions;
    const best = open.reduce((leader, one) => {
      const order = [
        Math.round(2 * worth(one)) - Math.round(2 * worth(leader)),
        heard(one) - heard(leader),
        worth(one) - worth(leader),
        one.reads - leader.reads,
      ];
      return (order.find((difference) => difference !== 0) ?? 0) > 0 ? one : leader;
    });
    if (worth(best) === 0 && quotes.length >= 3) break;
    quotes.push({
      post: best.post,
      why: whyOf(
        best,
        adds(best).map(([what]) => what),
      ),
    });
    for (const [what] of best.says) said.add(what);
    open = open.filter(
      (one) => one !== best && one.words !== best.words && !(one.post.author && one.post.author === best.post.author),
    );
  }
  return quotes;
}

function whyOf({ heard, post }: Answer, adds: string[]): string {
  const words = adds.filter((what) => what.startsWith('“')).slice(0, 3);
  const themes = adds.filter((what) => !what.startsWith('“'));
  const count = (of: number, one: string, more: string) => (of > 0 ? [`${of} ${of > 1 ? more : one}`] : []);
  const reasons = [
    ...(themes.length ? [`speaks of ${themes.join(', ')}`] : []),
    ...(words.length ? [`says ${words.join(', ')}`] : []),
    ...count(heard.replies, 'reply', 'replies'),
    ...count(heard.reshares, 'reshare', 'reshares'),
    ...count(heard.reactions, 'reaction', 'reactions'),
  ];
  if (reasons.length > 0) return reasons.join(' · ');
  return reads(post.text) < 1 ? 'is one of few answers' : 'is of a length to read';
}

function reads(text: string): number {
  const long = text.trim().split(/\s+/).join(' ').length;
  return Math.min(1, long / 40, 280 / long);
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*(rt|mt|via)\b[\s:]*@?[\p{L}\p{N}_]+\s*:?/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
