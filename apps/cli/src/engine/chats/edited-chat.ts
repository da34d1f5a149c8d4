import type { PostByKey, ToldQuestion } from '@groundswell/metrics';
import { questionNumber, questionText } from '@groundswell/text';
import type { KeptChatEdits, KeptChatQuestion } from '@groundswell/workspace';
import { type NumberedChat, secondsOf } from './known-chat.ts';

/** A chat of numbered questions as facilitators have it; `named` are the posts that they say ask its questions. */
export function editedChat(
  chat: NumberedChat,
  { questions: edits }: Pick<KeptChatEdits, 'questions'>,
  named: PostByKey[],
): NumberedChat {
  if (edits.length === 0) return chat;
  const byKey = new Map(named.filter(({ channel }) => channel === chat.channel).map((post) => [post.key, post]));
  const questions = new Map(chat.found.questions.map((one) => [one.question, one]));
  const asked = new Map(chat.asked);
  const hosts = new Set(chat.found.hosts);
  for (const edit of edits) {
    const { question } = edit;
    if (edit.dropped) {
      questions.delete(question);
      asked.delete(question);
      continue;
    }
    const post = edit.post === null ? undefined : byKey.get(edit.post);
    const known = questions.get(question);
    const time = timeOf(edit, post) ?? known?.time;
    // Added by a post that an import took away.
    if (time === undefined) continue;
    const posts = post ? [post.post] : (known?.posts ?? []);
    questions.set(question, {
      ...{ question, number: questionNumber(question), time, posts, wording: posts[0] ?? -1 },
    });
    asked.set(question, {
      text: edit.text ?? (post ? questionText(post.text) : (asked.get(question)?.text ?? '')),
      keys: post ? [post.key] : (asked.get(question)?.keys ?? []),
    });
    if (post && post.member !== null) hosts.add(post.member);
  }
  const inOrder = [...questions.values()].sort((a, b) => a.time - b.time || a.number - b.number);
  return { ...chat, asked, found: { ...chat.found, hosts, questions: inOrder } };
}

const timeOf = ({ askedAt }: KeptChatQuestion, post: PostByKey | undefined): number | undefined =>
  askedAt === null ? (post?.time ?? undefined) : secondsOf(askedAt);

/** The questions of a chat that its source tells, as facilitators have them: in the source's order where nobody added one. */
export function editedQuestions(
  told: ToldQuestion[],
  { questions: edits }: Pick<KeptChatEdits, 'questions'>,
  named: PostByKey[],
): { question: string; text: string | null; askedAt: string | null; posts: string[] }[] {
  const byKey = new Map(named.map((post) => [post.key, post]));
  const dropped = new Set(edits.filter((edit) => edit.dropped).map(({ question }) => question));
  const byName = new Map(edits.map((edit) => [edit.question, edit]));
  const added = edits.filter(({ question }) => !told.some((one) => one.question === question));
  const all = [...told, ...added.map(({ question }) => ({ question, text: null, askedAt: null }))].filter(
    ({ question }) => !dropped.has(question),
  );
  if (added.length > 0) all.sort((a, b) => questionNumber(a.question) - questionNumber(b.question));
  return all.map(({ question, text, askedAt }) => {
    const edit = byName.get(question);
    const post = byKey.get(edit?.post ?? '');
    return {
      question,
      text: edit?.text ?? (post ? questionText(post.text) : text),
      askedAt: edit?.askedAt ?? (post ? momentAt(post.time) : askedAt),
      posts: edit?.post == null ? [] : [edit.post],
    };
  });
}

const momentAt = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
