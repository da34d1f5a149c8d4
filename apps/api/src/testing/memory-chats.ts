import { type Chats, type ListedChat, type PlacedPost, Refusal } from '@groundswell/contract';

const asked = { text: 'Why?', askedAt: '2024-01-05T18:02:00Z', posts: ['11'], edited: false };
const byRule = { chosen: null, dropped: [] };
const found: ListedChat = {
  ...{ chat: 'chat-1', title: 'general, 2024-01-05', community: 'Lines', channel: 'general', day: '2024-01-05' },
  ...{ origin: 'found', startedAt: '2024-01-05T18:00:00Z', endedAt: '2024-01-05T19:00:00Z', attendance: null },
  ...{ questions: [{ question: 'Q1', ...asked, quotes: byRule }], dropped: [], edited: false, forgotten: false },
};
const said: PlacedPost = {
  ...{ post: '12', at: '2024-01-05T18:03:00Z', day: '2024-01-05', seconds: 180, author: 'Amber Otter' },
  ...{ text: 'Because', comment: null, parent: null, question: 'Q1', part: 'answer' },
  ...{ method: 'time', confidence: 0.6, moved: false },
};

/** One chat of one post, for tests of what stands on a workspace; `changed` hears of every edit. */
export function createMemoryChats(changed: () => void): Chats {
  const chats = new Map([[found.chat, found]]);
  let post = said;
  const known = (name: string) => {
    const one = chats.get(name);
    if (!one) throw new Refusal(`There is no chat “${name}” (any more).`, 404);
    return one;
  };
  const edit = (name: string, fields: Partial<ListedChat>) => {
    chats.set(name, { ...known(name), ...fields, edited: true });
    changed();
  };
  return {
    list: async () => [...chats.values()],
    async show(name, view, names = 'full') {
      if (view === 'executive') throw new Refusal('An executive reads nobody’s words, and so no chat.', 403);
      if (names === 'full') return { ...known(name), hosts: ['Teal Heron'], posts: [post] };
      return { ...known(name), hosts: [], posts: [{ ...post, author: null }] };
    },
    async mark({ community, channel, start, end, title }) {
      if (community !== found.community) throw new Refusal('There is no such channel.', 400);
      const place = { chat: 'marked-1', community, channel, title: title ?? channel, questions: [] };
      const marked: ListedChat = { ...found, ...place, origin: 'marked', startedAt: start, endedAt: end, edited: true };
      chats.set(marked.chat, marked);
      changed();
      return marked;
    },
    async change(name, { title, attendance }) {
      edit(name, {
        title: title ?? (title === null ? found.title : known(name).title),
        attendance: attendance === undefined ? known(name).attendance : attendance,
      });
    },
    async ask(name, question, { text = null }) {
      const others = known(name).questions.filter((one) => one.question !== question);
      edit(name, { questions: [...others, { ...asked, question, text, edited: true, quotes: byRule }] });
    },
    async drop(name, question) {
      edit(name, { questions: known(name).questions.filter((one) => one.question !== question), dropped: [question] });
    },
    async move(name, moves) {
      if (moves.some((move) => move.post !== post.post)) throw new Refusal('This post is not in the chat.', 404);
      edit(name, {});
      const to = moves.at(-1)?.to ?? null;
      post = to === null ? said : { ...said, question: to, method: 'moved', confidence: 1, moved: true };
    },
    async quote(name, question, { chosen = null, dropped = [] }) {
      const quoted = (one: ListedChat['questions'][number]) =>
        one.question === question ? { ...one, quotes: { chosen, dropped } } : one;
      edit(name, { questions: known(name).questions.map(quoted) });
    },
    forget: async (name) => edit(name, { forgotten: true }),
    bringBack: async (name) => edit(name, { forgotten: false }),
  };
}
