import type { FilterOptions } from '@groundswell/contract';
import { sayChannel } from './say-channel.ts';

type Chosen = { [filter in 'channel' | 'team' | 'language']?: string[] | undefined } & {
  [filter in 'chat' | 'question' | 'term' | 'theme' | 'with' | 'about' | 'codebook']?: string | undefined;
};

/** The filters in force beside the period and the communities, each in words: "team: Customer Care". */
export function filterWords(asked: Chosen, { codebooks, chats }: Pick<FilterOptions, 'codebooks' | 'chats'>): string[] {
  const { channel, team, language, chat, question, term, theme, about, codebook = 'mindset' } = asked;
  const themes = new Map(codebooks.find(({ id }) => id === codebook)?.themes.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | undefined) => id && (themes.get(id) ?? id);
  const chosen: [string, string | undefined][] = [
    ['channel', channel?.map(sayChannel).join(', ')],
    ['team', team?.join(', ')],
    ['language', language?.join(', ')],
    ['chat', chat && (chats.find((one) => one.chat === chat)?.title ?? chat)],
    ['question', question],
    ['word', term && `“${term}”`],
    ['theme', nameOf(theme)],
    ['with theme', nameOf(asked.with)],
    ['about', about],
  ];
  return chosen.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}
