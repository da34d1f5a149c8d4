import { htmlWords } from '../../html/html-words.ts';

/** The words of a body: `\n` is written for a line feed, `[[user:123]]` for a person. */
export function bodyWords(body: string, people: Map<string, string>): { text: string; mentions: string[] } {
  const mentions = new Set<string>();
  const lines = body.replaceAll('\0', '').replaceAll('\\r', '').replaceAll('\\n', '\n').replace(/\r\n?/g, '\n');
  const plain = /<(?:p|br|div|span|a)\b[^>]*>/i.test(lines) ? htmlWords(lines.replaceAll('\n', '<br>')) : lines;
  const text = plain
    .replace(
      /\[\[(user|tag|group):(\d+)(?:\|([^\]]*))?\]\]/g,
      (_, kind: string, id: string, label: string | undefined) => {
        if (kind !== 'user') return label ? `#${label}` : '';
        mentions.add(id);
        return `@${(people.get(id) ?? label ?? id).replaceAll(/\s+/g, '\u00a0')}`;
      },
    )
    .trim();
  return { text, mentions: [...mentions] };
}
