import { asObject, type JsonObject, listIn, textIn } from '../../json-fields.ts';

/** The words of a message, and the ids of those whom it mentions. */
export interface Words {
  text: string;
  mentions: string[];
}

/** Reads `text`, which is a text or a list of texts and entities; a poll's words are its question and answers. */
export function wordsOf(message: JsonObject): Words {
  const parts = typeof message.text === 'string' ? [message.text] : listIn(message, 'text');
  const mentions = new Set<string>();
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else text = withEntity(text, asObject(part), mentions);
  }
  const words = [text.replaceAll('\0', '').trim(), pollWords(asObject(message.poll))].filter(Boolean).join('\n');
  return { text: words, mentions: [...mentions] };
}

function withEntity(before: string, entity: JsonObject | null, mentions: Set<string>): string {
  const words = textIn(entity, 'text') ?? '';
  if (words.trim() === '') return before + words;
  switch (textIn(entity, 'type')) {
    case 'code':
      return `${before}\`${words}\``;
    case 'pre':
      return `${onNewLine(before)}\`\`\`\n${words.replace(/^\n|\n$/g, '')}\n\`\`\`\n`;
    case 'blockquote':
      return `${onNewLine(before)}${words.trim().replace(/^/gm, '> ')}\n`;
    case 'link':
      return /[\p{L}\p{N}:,;]$/u.test(before) ? `${before} ${words}` : before + words;
    case 'text_link':
      return before + link(words, textIn(entity, 'href') ?? '');
    case 'mention_name': {
      const id = entity?.user_id;
      if (typeof id === 'number' || typeof id === 'string') mentions.add(`user${id}`);
      return `${before}@${words.replace(/^@/, '').replace(/\s+/g, '\u00a0')}`;
    }
    default:
      return before + words;
  }
}

function onNewLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function link(words: string, address: string): string {
  return !/^https?:\/\//.test(address) || words.trim() === address ? words : `${words} ${address}`;
}

function pollWords(poll: JsonObject | null): string {
  const answers = listIn(poll, 'answers').map((answer) => textIn(asObject(answer), 'text') ?? '');
  return [textIn(poll, 'question') ?? '', ...answers.filter(Boolean).map((answer) => `• ${answer}`)]
    .filter(Boolean)
    .join('\n');
}
