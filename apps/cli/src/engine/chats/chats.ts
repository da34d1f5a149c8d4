import {
  type ChatQuestionEdit,
  type Chats,
  chatFactsSchema,
  chatQuestionEditSchema,
  chatQuestionName,
  type MarkedChatInput,
  markedChatSchema,
  postMovesSchema,
  quoteChoiceSchema,
  Refusal,
} from '@groundswell/contract';
import { chatHosts, peopleAround, placedKeys, placedPosts, postsByKey } from '@groundswell/metrics';
import type { ChatEdits } from '@groundswell/workspace';
import type { CurrentWarehouse } from '../current-warehouse.ts';
import { calledChat } from './called-chat.ts';
import { checkAsked, checkAsking, checkMark, checkMoves, checkQuestion } from './check-edits.ts';
import { keptQuestion, withEdit } from './kept-question.ts';
import type { KnownChat } from './known-chat.ts';
import { type KnownChats, placeOf } from './known-chats.ts';
import { listedChats } from './listed-chats.ts';
import { listedForExecutives } from './told-executives.ts';

interface ChatTools {
  known: KnownChats;
  warehouse: Pick<CurrentWarehouse, 'query' | 'mirror' | 'mirrorChat'>;
}

/** The chats, and what facilitators say of them: kept, and followed at once by placing that chat's posts anew. */
export function chatsOf({ known, warehouse }: ChatTools): Chats {
  const { edits, exclusively } = known;
  const { query } = warehouse;
  const found = (name: string): KnownChat => {
    const one = known.get(name);
    if (!one) throw new Refusal(`There is no chat “${name}” (any more).`, 404);
    return one;
  };
  const follow = async (...chats: KnownChat[]) => {
    for (const one of chats) await warehouse.mirrorChat(one.id, await known.rows(one, query));
  };
  const change = (name: string, made: (chat: KnownChat) => Promise<unknown>) =>
    exclusively(async () => {
      const chat = found(name);
      await made(chat);
      await follow(chat);
    });
  /** A chat that comes or goes has its neighbours placed anew. */
  const around = (chat: KnownChat) => (chat.origin === 'told' ? [chat] : known.around(chat));
  const listed = async (...chats: KnownChat[]) => listedChats(chats, known, query);

  return {
    async list(view) {
      const all = await listed(...known.all());
      if (view !== 'executive') return all;
      return listedForExecutives(
        all.filter(({ forgotten }) => !forgotten),
        query,
      );
    },
    async show(name, view, names = 'full') {
      const chat = found(name);
      const { moves } = await edits.of(name);
      const outside = [...moves].filter(([, place]) => place === 'none').map(([post]) => post);
      const posts = await placedPosts({ chat: chat.id, outside }, view, query);
      if (posts === null) throw new Refusal('An executive reads nobody’s words, and so no chat.', 403);
      const [[one], hosts] = await Promise.all([listed(chat), chatHosts(chat.id, query)]);
      const shown = { ...one!, hosts, posts };
      if (names === 'full') return shown;
      const keys = posts.map(({ post }) => post);
      return calledChat(shown, names, await peopleAround(keys, query));
    },
    mark: (asked: MarkedChatInput) =>
      exclusively(async () => {
        const { place, start, end, title } = checkMark(markedChatSchema.parse(asked), known);
        const names = { community: place.communityName, channel: place.name };
        const kept = await edits.mark({ ...names, place: placeOf(place), start, end });
        const chat = await known.mark(kept, place, query);
        if (title !== null) await edits.title(chat.name, title);
        await follow(...known.around(chat));
        return (await listed(chat))[0]!;
      }),
    change: (name, facts) =>
      exclusively(async () => {
        const chat = found(name);
        const { title, attendance } = chatFactsSchema.parse(facts);
        if (title !== undefined) await edits.title(name, title);
        if (attendance !== undefined) await edits.attendance(name, attendance);
        await warehouse.mirrorChat(chat.id, await known.facts(chat, query));
      }),
    ask: (name, question, asked: ChatQuestionEdit) =>
      change(name, async (chat) => {
        const edit = chatQuestionEditSchema.parse(asked);
        const kept = keptQuestion(await edits.of(name), chatQuestionName.parse(question));
        const said = withEdit(kept, edit);
        const [post] = await postsByKey(said.post === null ? [] : [said.post], query);
        if (edit.post) checkAsking(chat, post);
        checkQuestion(chat, said, post);
        await edits.question(name, said);
        // What is said last holds: where it was moved before, it asks now.
        if (said.post !== null && (edit.post || kept.dropped)) await edits.move(name, [{ post: said.post, to: null }]);
      }),
    drop: (name, question) =>
      change(name, async (chat) => {
        const [one] = await listed(chat);
        checkAsked(one!, question);
        await edits.question(name, { ...keptQuestion(await edits.of(name), question), dropped: true });
      }),
    move: (name, asked) =>
      change(name, async (chat) => {
        const { moves } = postMovesSchema.parse({ moves: asked });
        const [one] = await listed(chat);
        await checkMoves(moves, { chat, listed: one!, kept: await edits.of(name), query });
        await edits.move(name, moves);
      }),
    quote: (name, question, asked) =>
      exclusively(async () => {
        const chat = found(name);
        const [one] = await listed(chat);
        checkAsked(one!, question);
        const choice = quoteChoiceSchema.parse(asked);
        const there = new Set(await placedKeys(chat.id, query));
        if (choice.chosen?.some((post) => !there.has(post))) throw new Refusal('This post is not in the chat.', 404);
        await edits.quote(name, { question, ...choice });
        await mirrorQuoteChoices(edits, warehouse);
      }),
    forget: (name) =>
      exclusively(async () => {
        const chat = found(name);
        const near = around(chat);
        if (chat.origin === 'marked' && chat.mark !== null) {
          await edits.unmark(chat.mark, name);
          known.unmark(name);
          await warehouse.mirrorChat(chat.id, {
            found_chats: [],
            found_questions: [],
            found_placements: [],
            taken_over: [],
          });
          await follow(...near.filter((one) => one !== chat));
        } else {
          await edits.forget(name, true);
          await follow(...near);
        }
      }),
    bringBack: (name) =>
      exclusively(async () => {
        const chat = found(name);
        const { forgotten } = await edits.of(name);
        if (!forgotten) throw new Refusal('This chat was not forgotten.', 404);
        await edits.forget(name, false);
        await follow(...around(chat));
      }),
  };
}

/** Hands the facilitators' choice of quotes over to the warehouse. */
export async function mirrorQuoteChoices(edits: ChatEdits, warehouse: Pick<CurrentWarehouse, 'mirror'>): Promise<void> {
  const rows = [...(await edits.all())].flatMap(([chat, { quotes }]) =>
    quotes.flatMap(({ question, chosen, dropped }) => [
      ...(chosen === null ? [] : [null, ...chosen].map((post, place) => ({ chat, question, post, place }))),
      ...dropped.map((post) => ({ chat, question, post, place: null })),
    ]),
  );
  await warehouse.mirror({ quote_choices: rows });
}
