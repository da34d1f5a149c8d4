import { type ChatReports, type ChatTexts, chatText, chatTextPart, Refusal } from '@groundswell/contract';
import { isChat, type Query } from '@groundswell/metrics';
import type { KeptChatTexts } from '@groundswell/workspace';

interface ReportTools {
  query: Query;
  kept: KeptChatTexts;
}

/** The reports of chats. No figure follows what is written there, so writing waits for no other change. */
export function chatReportsOf({ query, kept }: ReportTools): ChatReports {
  const checked = async (chat: string) => {
    if (!(await isChat(chat, query))) throw new Refusal(`There is no chat “${chat}”.`, 404);
  };
  return {
    async texts(chat, view) {
      if (view === 'executive')
        throw new Refusal('An executive reads the facilitator’s texts in the report, where names are left out.', 403);
      await checked(chat);
      return textsOf(chat, kept);
    },
    async write(chat, part, text) {
      await checked(chat);
      const written = chatText.parse(text).replace(/\r\n?/g, '\n').trim();
      if (written === '') await kept.remove(chat, chatTextPart.parse(part));
      else await kept.write(chat, chatTextPart.parse(part), written);
      return textsOf(chat, kept);
    },
  };
}

async function textsOf(chat: string, kept: KeptChatTexts): Promise<ChatTexts> {
  const texts: ChatTexts = { introduction: '', comments: {}, closing: '' };
  for (const { part, text } of await kept.of(chat)) {
    if (part === 'introduction' || part === 'closing') texts[part] = text;
    else texts.comments[part] = text;
  }
  return texts;
}
