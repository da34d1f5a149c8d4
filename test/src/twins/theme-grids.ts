import type { Row } from '@groundswell/contract';
import { countsPeople } from './chats.ts';
import { concerns } from './concerns.ts';
import type { Post } from './recollect.ts';
import { isAnswer, type TwinScope } from './scope.ts';
import { mostlyKnown, people, terms, themesOf, touch } from './themes.ts';

export function themePairs(scope: TwinScope): Row[] {
  const share = shareOf(scope.posts, ({ author }) => author);
  const themes = themesOf(scope).map((theme) => ({ ...theme, touched: touch(scope.posts, theme, false) }));
  return themes.flatMap((a, place) =>
    themes.slice(place + 1).flatMap((b) => {
      const both = a.touched.filter((post) => b.touched.includes(post));
      if (both.length === 0) return [];
      return {
        codebook: a.codebook,
        a: a.theme,
        b: b.theme,
        label_a: a.label,
        label_b: b.label,
        people: people(both),
        posts: both.length,
        npmi: npmi(share(a.touched), share(b.touched), share(both)),
      };
    }),
  );
}

export function termPairs(scope: TwinScope): Row[] {
  const known = mostlyKnown(scope.posts);
  const share = shareOf(scope.posts, (post) => (known ? post.author : post));
  const top = terms(scope)
    .slice(0, 60)
    .map(({ term }) => String(term));
  const using = new Map<string, Post[]>();
  const add = (pair: string, post: Post) => {
    const posts = using.get(pair);
    if (posts) posts.push(post);
    else using.set(pair, [post]);
  };
  for (const post of scope.posts) {
    const words = new Set([...post.said.words.keys()].map((stem) => scope.all.terms.get(stem)));
    const said = top.filter((term) => words.has(term));
    for (const a of said) for (const b of said) add(`${a}/${b}`, post);
  }
  const saying = (a: string, b: string) => using.get(`${a}/${b}`) ?? [];
  return top.flatMap((a, place) =>
    top.slice(place + 1).flatMap((b) => {
      const both = saying(a, b);
      if ((known ? people(both) : both.length) < 3) return [];
      const value = npmi(share(saying(a, a)), share(saying(b, b)), share(both));
      return value !== null && value > 1e-9 ? { a, b, people: people(both), posts: both.length, npmi: value } : [];
    }),
  );
}

/** The chance that a post at random, of a writer at random, is one of these. */
function shareOf(all: Post[], writerOf: (post: Post) => object | null): (posts: Post[]) => number {
  const written = new Map<object, number>();
  for (const post of all) {
    const writer = writerOf(post);
    if (writer) written.set(writer, (written.get(writer) ?? 0) + 1);
  }
  return (posts) => {
    const own = posts.map((post) => {
      const writer = writerOf(post);
      return writer ? 1 / written.get(writer)! : 0;
    });
    return own.reduce((sum, weight) => sum + weight, 0) / written.size;
  };
}

/** How much more often than by chance a and b go together (Bouma 2009). */
function npmi(a: number, b: number, both: number): number | null {
  if (!(both > 0)) return null;
  return both >= 1 - 1e-12 ? 1 : Math.log(both / (a * b)) / -Math.log(both);
}

/** Whom the sentences speak of in which a theme is touched. */
export function themeAbout(scope: TwinScope): Row[] {
  if (scope.question.codebook === 'about') return [];
  const groups = scope.all.codebooks.find(({ id }) => id === 'about')!.themes;
  return themesOf(scope).flatMap((theme) =>
    groups.map(({ id, label }) => {
      const posts = scope.posts.filter((post) => concerns(post, theme, id));
      return { ...theme, about: id, about_label: label, people: people(posts), posts: posts.length };
    }),
  );
}

export function themeByChannel(scope: TwinScope): Row[] {
  const places = scope.all.communities
    .flatMap((community) => [...community.channels].map(([id, channel]) => ({ community, id, channel })))
    .sort((a, b) => compareText(a.community.name, b.community.name) || compareText(a.channel, b.channel))
    .map(({ community, id, channel }) => ({
      names: { community: community.name, channel },
      posts: scope.posts.filter((post) => post.community === community && post.channel === id),
    }));
  return largestFirst(scope, places);
}

export function themeByTeam(scope: TwinScope): Row[] {
  const teams = new Set(scope.posts.flatMap(({ author }) => author?.team ?? []));
  const groups = [...teams].sort().map((team) => ({
    names: { team },
    posts: scope.posts.filter(({ author }) => author?.team === team),
  }));
  return largestFirst(scope, groups);
}

/** Every theme in every group that has posts, the groups in order of size. */
function largestFirst(scope: TwinScope, groups: { names: Row; posts: Post[] }[]): Row[] {
  const size = mostlyKnown(scope.posts) ? people : (posts: Post[]) => posts.length;
  return groups
    .filter(({ posts }) => posts.length > 0)
    .sort((a, b) => size(b.posts) - size(a.posts) || b.posts.length - a.posts.length)
    .flatMap(({ names, posts }) => themesIn(scope, posts).map((row) => ({ ...names, ...row })));
}

const themesIn = (scope: TwinScope, posts: Post[]) =>
  themesOf(scope).map((theme) => {
    const touched = touch(posts, theme, false);
    return { ...theme, people: people(touched), posts: touched.length };
  });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function themeByQuestion(scope: TwinScope): Row[] {
  const chats = scope.all.communities
    .flatMap((community) =>
      [...community.chats].map(([id, chat]) => ({
        ...{ community, chat: id, day: chat.day, known: countsPeople(scope, chat) },
        questions: chat.questions.map(({ question }) => question),
      })),
    )
    .sort((a, b) => (a.day === b.day ? (a.chat < b.chat ? -1 : 1) : a.day < b.day ? -1 : 1));
  return chats.flatMap(({ community, chat, questions, known }) => {
    const posts = scope.posts.filter(
      (post) => post.community === community && post.placed?.chat.id === chat && post.placed.question && isAnswer(post),
    );
    const asked = [...new Set(posts.map(({ placed }) => placed!.question!))].sort(
      (a, b) => place(questions, a) - place(questions, b) || (a < b ? -1 : 1),
    );
    const rows = asked.flatMap((question) => {
      const answers = posts.filter(({ placed }) => placed!.question === question);
      return themesIn(scope, answers).map((row) => ({
        ...{ chat, question, ...row },
        people: row.posts === 0 || known ? row.people : null,
      }));
    });
    const recurs = (theme: string) => rows.filter((row) => row.theme === theme && row.posts > 0).length;
    return rows.map((row) => ({ ...row, recurs: recurs(row.theme), questions: asked.length }));
  });
}

/** A question that the chat's announcement does not have comes last. */
const place = (questions: string[], question: string): number =>
  questions.includes(question) ? questions.indexOf(question) : questions.length;
