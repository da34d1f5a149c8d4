import { nameOf, type People } from './people.ts';

/** What turns ids in a text into names. */
export interface Names {
  people: People;
  channels: Map<string, string>;
}

/**
 * Slack's mark-up as the light Markdown of a post: fences on lines of their own, `> ` quotes, plain URLs, `@name` with
 * no-break spaces, and no marks for bold, italic and struck text. `mentions` leaves out quotes and code.
 */
export function slackText(raw: string, names: Names): { text: string; mentions: string[] } {
  const mentions = new Set<string>();
  const parts = raw.replaceAll('\0', '').split('```');
  let text = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    const fenced = index % 2 === 1;
    if (!fenced) text += prose(index === 0 ? part : part.replace(/^[ \t]*\n?/, ''), names, mentions);
    else if (index === parts.length - 1) text += prose(`\`\`\`${part}`, names, mentions);
    else text = `${onNewLine(text)}\`\`\`\n${code(part, names)}\n\`\`\`\n`;
  }
  return { text: text.trim(), mentions: [...mentions] };
}

function onNewLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text.trimEnd()}\n`;
}

function code(raw: string, names: Names): string {
  return withoutEntities(withoutControls(raw.replace(/^\n|\n$/g, ''), names, null));
}

function prose(raw: string, names: Names, mentions: Set<string>): string {
  let quotedToTheEnd = false;
  const lines = raw.split('\n').map((line) => {
    quotedToTheEnd ||= line.startsWith('&gt;&gt;&gt;');
    const quote = quotedToTheEnd || line.startsWith('&gt;');
    const words = quote ? line.replace(/^(?:&gt;){0,3} ?/, '') : line;
    const plain = lineOf(words, names, quote ? null : mentions);
    return quote ? `> ${plain}` : plain;
  });
  return lines.join('\n');
}

function lineOf(line: string, names: Names, mentions: Set<string> | null): string {
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? code(part, names) : withoutEntities(withoutControls(withoutEmphasis(part), names, mentions)),
    )
    .join('');
}

const emphasis = /(^|[\s(["'])([*_~])(?=\S)((?:(?!\2).)+)(?<=\S)\2(?=$|[\s)\]"'.,;:!?])/g;

// Twice, because marks stand within marks: _*words*_.
function withoutEmphasis(line: string): string {
  return line.replace(emphasis, '$1$3').replace(emphasis, '$1$3');
}

function withoutControls(raw: string, names: Names, mentions: Set<string> | null): string {
  return raw.replace(/<([^<>\n]+)>/g, (_, control: string) => {
    const bar = control.indexOf('|');
    const target = bar < 0 ? control : control.slice(0, bar);
    const label = bar < 0 ? '' : control.slice(bar + 1);
    if (target.startsWith('@')) return mention(target.slice(1), label, names.people, mentions);
    if (target.startsWith('#')) return `#${label || names.channels.get(target.slice(1)) || target.slice(1)}`;
    if (target.startsWith('!')) return announcement(target.slice(1), label);
    return link(target, label);
  });
}

function mention(written: string, label: string, people: People, mentions: Set<string> | null): string {
  // Some exports write ids of mentions in lower case.
  const id = people.users.has(written) ? written : written.toUpperCase();
  mentions?.add(id);
  const name = nameOf(people, id) ?? (label.replace(/^@/, '') || id);
  return `@${name.replaceAll(/\s+/g, '\u00a0')}`;
}

/** `<!here>`, `<!subteam^S1|@mentors>`, `<!date^…|fallback>`. */
function announcement(target: string, label: string): string {
  if (target.startsWith('date^')) return label;
  return `@${(label || target.replace(/^subteam\^/, '')).replace(/^@/, '')}`;
}

function link(target: string, label: string): string {
  if (/^(?:mailto|tel):/.test(target)) return label || target.replace(/^\w+:/, '');
  const says = label.trim();
  const onlyTheUrl = says === '' || /^https?:\/\//.test(says) || target.replace(/^\w+:\/\//, '').startsWith(says);
  return onlyTheUrl ? target : `${says} ${target}`;
}

function withoutEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
