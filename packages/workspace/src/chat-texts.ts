import type { Client } from '@libsql/client';

/** A text of a facilitator, by the chat and the part of its report. */
export interface KeptChatText {
  part: string;
  text: string;
}

/** What facilitators wrote for the reports of chats. It names chats by their ids and so outlives every import and rebuild. */
export interface KeptChatTexts {
  /** The chats that have any. */
  chats(): Promise<string[]>;
  of(chat: string): Promise<KeptChatText[]>;
  /** Puts it in the place of what is there. */
  write(chat: string, part: string, text: string): Promise<void>;
  remove(chat: string, part: string): Promise<void>;
}

/** The texts in the store of `client`; their table is made where missing. */
export async function keptChatTexts(client: Client): Promise<KeptChatTexts> {
  await client.execute(
    'create table if not exists chat_texts (chat text not null, part text not null, text text not null, primary key (chat, part)) strict',
  );
  return {
    async chats() {
      const { rows } = await client.execute('select distinct chat from chat_texts order by chat');
      return rows.map(({ chat }) => String(chat));
    },
    async of(chat) {
      const { rows } = await client.execute({
        sql: 'select part, text from chat_texts where chat = ? order by part',
        args: [chat],
      });
      return rows.map(({ part, text }) => ({ part: String(part), text: String(text) }));
    },
    async write(chat, part, text) {
      await client.execute({
        sql: 'insert into chat_texts values (?, ?, ?) on conflict (chat, part) do update set text = excluded.text',
        args: [chat, part, text],
      });
    },
    async remove(chat, part) {
      await client.execute({ sql: 'delete from chat_texts where chat = ? and part = ?', args: [chat, part] });
    },
  };
}
