import type { Row } from '@groundswell/contract';
import type { Chat } from './chats-told.ts';
import type { Community, Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';
import { mostlyKnown } from './themes.ts';

/** The chats with a post in scope, and their posts there, in the order of time. */
export function chatsIn(scope: TwinScope): { chat: Chat; posts: Post[] }[] {
  const chats = [...new Set(scope.posts.flatMap(({ placed }) => placed?.chat ?? []))];
  const key = ({ day, started, id }: Chat) => `${day} ${started ?? ''} ${id}`;
  return chats
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((chat) => ({ chat, posts: scope.posts.filter(({ placed }) => placed?.chat === chat) }));
}

const moment = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z');

/** Distinct known authors. */
export const people = (posts: Post[]): number => new Set(posts.flatMap(({ author }) => author ?? [])).size;

/** Whether people of a chat are counted: at least half of everything said there has a known author. */
export function countsPeople({ all }: TwinScope, chat: Chat): boolean {
  const said = all.posts.filter((post) => post.placed?.chat === chat && !post.bot);
  return said.length > 0 && mostlyKnown(said);
}

/** The day of somebody's first post in a community. */
export const firstDayIn = ({ all }: TwinScope, person: Person, community: Community): string | undefined =>
  all.posts
    .filter(({ author, bot, community: where }) => author === person && !bot && where === community)
    .map(({ day }) => day)
    .sort()[0];

export function chats(scope: TwinScope): Row[] {
  return chatsIn(scope).map(({ chat, posts }) => {
    const { community } = posts[0]!;
    const known = countsPeople(scope, chat);
    return {
      title: chat.title,
      community: community.name,
      channel: community.channels.get(chat.channel)!,
      day: chat.day,
      started_at: moment(chat.started),
      minutes: chat.started === null ? null : (chat.ended! - chat.started) / 60_000,
      posts: posts.length,
      people: known ? people(posts) : null,
      newcomers: known
        ? people(posts.filter((post) => post.author && firstDayIn(scope, post.author, community) === chat.day))
        : null,
      questions: chat.questions.length,
      attendance: null,
    };
  });
}

export function chatQuestions(scope: TwinScope): Row[] {
  return chatsIn(scope).flatMap(({ chat, posts }) => {
    const asked = chat.questions.map(({ question }) => question);
    const others = [...new Set(posts.flatMap(({ placed }) => placed!.question ?? []))].filter(
      (one) => !asked.includes(one),
    );
    return [...asked, ...others.sort()]
      .map((question) => ({ question, own: posts.filter(({ placed }) => placed!.question === question) }))
      .filter(({ own }) => own.length > 0)
      .map(({ question, own }) => questionRow(chat, question, { own, posts, known: countsPeople(scope, chat) }));
  });
}

function questionRow(
  chat: Chat,
  question: string,
  { own, posts, known }: { own: Post[]; posts: Post[]; known: boolean },
): Row {
  const place = chat.questions.findIndex((one) => one.question === question);
  const { text = null, asked = null } = chat.questions[place] ?? {};
  const next = chat.questions[place + 1]?.asked ?? null;
  const of = (part: string) => own.filter(({ placed }) => placed!.part === part);
  const [answers, reshares] = [of('answer'), of('reshare')];
  const isHost = ({ author, placed }: Post) =>
    ['question', 'host'].includes(placed!.part) || (author?.facilitator ?? false);
  const minutes = own.flatMap(({ placed }) => placed!.minute ?? []);
  const { showsReplies, hasFacilitators } = own[0]!.community;
  const inScope = of('question').length > 0;
  return {
    question,
    text,
    asked_at: moment(asked),
    answers: answers.length,
    reshares: reshares.length,
    people: known || answers.length + reshares.length === 0 ? people([...answers, ...reshares]) : null,
    median_seconds_to_answer: median(
      answers.flatMap(({ time }) => (asked !== null && time !== null && time >= asked ? (time - asked) / 1000 : [])),
    ),
    peak_per_minute:
      minutes.length === 0
        ? null
        : Math.max(...minutes.map((minute) => minutes.filter((one) => one === minute).length)),
    late_answers: asked === null ? null : answers.filter(({ time }) => next !== null && time! > next).length,
    replies_among_participants:
      showsReplies && (asked !== null || hasFacilitators)
        ? answers.filter((post) => {
            const to = post.kind === 'reply' && !post.parent?.bot ? post.parent?.author : null;
            return !isHost(post) && to && to !== post.author && !to.bot && !to.facilitator && !chat.hosts.has(to);
          }).length
        : null,
    facilitator_share: inScope || (asked === null && hasFacilitators) ? own.filter(isHost).length / own.length : null,
    unplaced: inScope
      ? posts.filter(
          ({ placed }) => placed!.question === null && placed!.part !== 'host' && placed!.during === question,
        ).length
      : null,
  };
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

export function chatPace(scope: TwinScope): Row[] {
  return chatsIn(scope).flatMap(({ chat, posts }) => {
    const timed = posts.filter(({ placed, time }) => placed!.minute !== null && time! <= chat.ended!);
    if (timed.length === 0) return [];
    const minuteOf = (time: number) => Math.floor((time - chat.started!) / 60_000);
    const asked = chat.questions.flatMap(({ question, asked }) =>
      asked === null ? [] : [{ question, minute: minuteOf(asked) }],
    );
    const last = Math.max(...timed.map(({ placed }) => placed!.minute!), ...asked.map(({ minute }) => minute));
    return Array.from({ length: last + 1 }, (_, minute) => {
      const then = timed.filter(({ placed }) => placed!.minute === minute);
      return {
        minute,
        posts: then.length,
        people: then.length === 0 || countsPeople(scope, chat) ? people(then) : null,
        question: asked.find((one) => one.minute === minute)?.question ?? null,
      };
    });
  });
}
