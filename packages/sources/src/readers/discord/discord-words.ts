import { type Dialect, lightMarkdown } from '../../markdown/light-markdown.ts';

/** Discord's mark-up as the light Markdown of a post, the names of those who are mentioned with no-break spaces. */
export function discordWords(raw: string, mentioned: string[]): string {
  const spaced = mentioned.filter((name) => /\s/.test(name));
  return lightMarkdown(raw, { ...dialect, inline: (words) => inline(words, spaced) });
}

const dialect: Dialect = { quote: /^> /, quoteToTheEnd: /^>>> / };

function inline(words: string, mentioned: string[]): string {
  let plain = words.replace(/<a?(:\w+:)\d+>/g, '$1');
  if (!plain.includes('@')) return plain;
  for (const name of mentioned) plain = plain.replaceAll(`@${name}`, `@${name.replaceAll(/\s+/g, '\u00a0')}`);
  return plain;
}
