import type { Row } from '@groundswell/contract';
import { excerptOf } from './answering.ts';
import { chatsIn, countsPeople, firstDayIn, people } from './chats.ts';
import type { Chat } from './chats-told.ts';
import type { Person, Post } from './recollect.ts';
import { isAnswer, type TwinScope } from './scope.ts';
import { themesOf, touch } from './themes.ts';

/** The answers of each chat, passed on or not, with the questions that have any in the order of the chat. */
export function answersIn(scope: TwinScope) {
  return chatsIn(scope).map(({ chat, posts }) => {
    const answers = posts.filter((post) => post.placed!.question !== null && isAnswer(post));
    const announced = chat.questions.map(({ question }) => question);
    const answered = [...new Set(answers.map(({ placed }) => placed!.question!))].sort();
    const others = answered.filter((one) => !announced.includes(one));
    return {
      ...{ chat, answers, known: countsPeople(scope, chat) },
      questions: [...announced.filter((one) => answered.includes(one)), ...others],
    };
  });
}

export function chatRecurring(scope: TwinScope): Row[] {
  return answersIn(scope).flatMap(({ answers, questions, known }) =>
    themesOf(scope)
      .flatMap((theme) => {
        const touched = touch(answers, theme, false);
        const authors = new Set(touched.flatMap(({ author }) => author ?? []));
        const recurs = new Set(touched.map(({ placed }) => placed!.question)).size;
        const { codebook, theme: id, label } = theme;
        const row = { codebook, theme: id, label, questions: recurs, of: questions.length, posts: touched.length };
        return touched.length > 0 ? [{ ...row, people: known ? authors.size : null, size: authors.size }] : [];
      })
      .sort((a, b) => b.questions - a.questions || b.size - a.size || b.posts - a.posts)
      .map(({ size, ...row }) => row),
  );
}

export function chatDistinctive(scope: TwinScope): Row[] {
  return answersIn(scope).flatMap((chat) => distinctiveIn(scope, chat));
}

/** The words that set each question of a chat apart from its others, the surest first. */
export function distinctiveIn(
  scope: TwinScope,
  { answers, questions, known }: ReturnType<typeof answersIn>[number],
): Row[] {
  const uses = new Map(questions.map((question) => [question, usesIn(scope, answers, question)]));
  const voices = (posts: Post[]) => (known ? new Set(posts.flatMap(({ author }) => author ?? [])).size : posts.length);
  const sum = (of: Map<string, Post[]>) => [...of.values()].reduce((total, posts) => total + voices(posts), 0);
  return questions.flatMap((question) => {
    const others = questions.filter((one) => one !== question).map((one) => uses.get(one)!);
    const all = { here: sum(uses.get(question)!), elsewhere: others.reduce((total, one) => total + sum(one), 0) };
    if (all.elsewhere === 0) return [];
    return [...uses.get(question)!]
      .map(([term, posts]) => {
        const elsewhere = others.reduce((total, one) => total + voices(one.get(term) ?? []), 0);
        const zeta = sureness({ here: voices(posts), elsewhere }, all);
        return {
          question,
          term,
          people: known ? voices(posts) : null,
          posts: posts.length,
          zeta,
          size: voices(posts),
        };
      })
      .filter(({ size, zeta }) => size >= 2 && zeta >= 1)
      .sort((a, b) => b.zeta - a.zeta || (a.term < b.term ? -1 : 1))
      .slice(0, 12)
      .map(({ size, ...row }) => row);
  });
}

function usesIn({ all }: TwinScope, answers: Post[], question: string): Map<string, Post[]> {
  const uses = new Map<string, Post[]>();
  for (const post of answers.filter(({ placed }) => placed!.question === question))
    for (const term of new Set([...post.said.words.keys()].flatMap((stem) => all.terms.get(stem) ?? [])))
      uses.set(term, [...(uses.get(term) ?? []), post]);
  return uses;
}

/** ζ of METRICS.md, with a prior of a tenth of all uses. */
function sureness(y: { here: number; elsewhere: number }, n: { here: number; elsewhere: number }): number {
  const total = n.here + n.elsewhere;
  const a0 = Math.min(500, total / 10);
  const a = (a0 * (y.here + y.elsewhere)) / total;
  const side = (count: number, of: number) => ({
    odds: (count + a) / (of + a0 - count - a),
    variance: 1 / (count + a) + 1 / (of + a0 - count - a),
  });
  const [here, elsewhere] = [side(y.here, n.here), side(y.elsewhere, n.elsewhere)];
  return (Math.log(here.odds) - Math.log(elsewhere.odds)) / Math.sqrt(here.variance + elsewhere.variance);
}

export function chatOpenQuestions(scope: TwinScope): Row[] {
  return chatsIn(scope).flatMap(({ posts }) =>
    posts
      .filter(({ said, kind, placed }) => said.asks && kind !== 'reshare' && placed!.part !== 'question')
      .map((post) => ({ post, replies: repliesAfter(scope, post) }))
      .filter(({ post, replies }) => replies.every(({ author }) => author !== null && author === post.author))
      .sort((a, b) => compare(orderOf(a.post), orderOf(b.post)))
      .map(({ post, replies }) => ({
        question: post.placed!.question,
        asked_by_role: post.placed!.part === 'host' ? 'host' : roleOf(post.author),
        replies: post.community.showsReplies ? replies.length : null,
        excerpt: excerptOf(post.text),
        people: 1,
      })),
  );
}

/** What replies to a post, and what came after it in the thread that it is a reply in. */
const repliesAfter = ({ all }: TwinScope, post: Post): Post[] =>
  all.posts.filter(
    (one) =>
      !one.bot &&
      (one.parent === post ||
        (post.kind === 'reply' &&
          post.thread !== null &&
          one.thread === post.thread &&
          one.time !== null &&
          post.time !== null &&
          one.time > post.time)),
  );

const roleOf = (author: Person | null): string | null =>
  author === null ? null : author.facilitator ? 'facilitator' : author.leader ? 'leader' : 'member';

const orderOf = ({ day, time, text, placed }: Post): string =>
  `${day} ${time === null ? '' : String(time).padStart(15, '0')} ${text} ${placed!.question ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function chatsCompare(scope: TwinScope): Row[] {
  const rows = chatsIn(scope).map(({ chat, posts }) => {
    const { community } = posts[0]!;
    const channel = community.channels.get(chat.channel)!;
    const here = authorsOf(posts);
    const known = countsPeople(scope, chat);
    const before = lastBefore(chat, [...community.chats.values()]);
    const last = before && authorsOf(scope.all.posts.filter((post) => post.placed?.chat === before && !post.bot));
    const answers = posts.filter(({ author, placed }) => author && placed!.part === 'answer');
    const newcomers = [...here].filter((author) => firstDayIn(scope, author, community) === chat.day).length;
    return {
      title: chat.title,
      community: community.name,
      channel,
      day: chat.day,
      people: known ? people(posts) : null,
      returning:
        known && last && countsPeople(scope, before) ? [...here].filter((author) => last.has(author)).length : null,
      answers_per_person: known && answers.length > 0 ? answers.length / authorsOf(answers).size : null,
      newcomers: known ? newcomers : null,
      share_new: known && here.size > 0 ? newcomers / here.size : null,
    };
  });
  // In a series they come by day already.
  return rows.sort((a, b) => compare(a.community, b.community) || compare(a.channel, b.channel));
}

const authorsOf = (posts: Post[]): Set<Person> => new Set(posts.flatMap(({ author }) => author ?? []));

function lastBefore(chat: Chat, chats: Chat[]): Chat | null {
  const key = ({ day, started, id }: Chat) => `${day} ${started ?? ''} ${id}`;
  const earlier = chats.filter((one) => one.channel === chat.channel && key(one) < key(chat));
  return earlier.sort((a, b) => compare(key(a), key(b))).at(-1) ?? null;
}
