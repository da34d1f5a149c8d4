import type { FilterOptions, Question } from '@groundswell/contract';
import { sayChannel } from '@groundswell/words';

/** The filters in force beside the period and the communities, each in words: "team: Customer Care". */
export function filterWords(question: Question, { codebooks, chats }: FilterOptions): string[] {
  const { channel, team, language, chat, question: number, term, theme, about } = question;
  const themes = new Map(
    codebooks.find(({ id }) => id === question.codebook)?.themes.map(({ id, label }) => [id, label]),
  );
  const nameOf = (id: string | undefined) => id && (themes.get(id) ?? id);
  const chosen: [string, string | undefined][] = [
    ['channel', channel?.map(sayChannel).join(', ')],
    ['team', team?.join(', ')],
    ['language', language?.join(', ')],
    ['chat', chat && (chats.find((one) => one.chat === chat)?.title ?? chat)],
    ['question', number],
    ['word', term && `“${term}”`],
    ['theme', nameOf(theme)],
    ['with theme', nameOf(question.with)],
    ['about', about],
  ];
  return chosen.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}
