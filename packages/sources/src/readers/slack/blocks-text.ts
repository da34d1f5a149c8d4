import { asObject, isTrue, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';

// Ours: Slack nests lists up to nine deep.
const DEEPEST = 20;

/** The words of a message's blocks, in Slack's mark-up. */
export function blocksText(blocks: unknown[]): string {
  return each(blocks, 0, '\n').trim();
}

function each(elements: unknown[], depth: number, between: string): string {
  if (depth > DEEPEST) return '';
  const parts = elements.map((one) => elementText(asObject(one), depth));
  return parts.filter((words) => words !== '').join(between);
}

function elementText(element: JsonObject | null, depth: number): string {
  const inner = (between: string) => each(listIn(element, 'elements'), depth + 1, between);
  switch (textIn(element, 'type')) {
    case 'rich_text':
    case 'context':
      return inner('\n');
    case 'rich_text_section':
      return inner('');
    case 'rich_text_quote':
      return inner('').replace(/^/gm, '&gt; ');
    case 'rich_text_preformatted':
      return `\`\`\`\n${inner('')}\n\`\`\``;
    case 'rich_text_list':
      return inner('\n').replace(/^/gm, '• ');
    case 'actions':
      return '';
    default:
      return inlineText(element, depth);
  }
}

const controls = new Map([
  ['user', { key: 'user_id', sign: '@' }],
  ['channel', { key: 'channel_id', sign: '#' }],
  ['usergroup', { key: 'usergroup_id', sign: '!subteam^' }],
  ['broadcast', { key: 'range', sign: '!' }],
]);

function inlineText(element: JsonObject | null, depth: number): string {
  const type = textIn(element, 'type') ?? '';
  const control = controls.get(type);
  if (control) return `<${control.sign}${textIn(element, control.key) ?? ''}>`;
  if (type === 'emoji') return `:${textIn(element, 'name') ?? ''}:`;
  if (type === 'date') return withEntities(textIn(element, 'fallback') ?? '');
  const words = ownText(element);
  const url = textIn(element, 'url');
  if (type === 'link' && url !== null) return words === '' ? `<${url}>` : `<${url}|${words}>`;
  return [words, each(listIn(element, 'fields'), depth + 1, '\n')].filter(Boolean).join('\n');
}

function ownText(element: JsonObject | null): string {
  const own = textIn(element, 'text');
  if (own === null) return element === null ? '' : textObject(objectIn(element, 'text'));
  if (textIn(element, 'type') === 'mrkdwn') return own;
  return isTrue(objectIn(element, 'style'), 'code') ? `\`${withEntities(own)}\`` : withEntities(own);
}

function textObject(text: JsonObject | null): string {
  const words = textIn(text, 'text') ?? '';
  return textIn(text, 'type') === 'mrkdwn' ? words : withEntities(words);
}

function withEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
