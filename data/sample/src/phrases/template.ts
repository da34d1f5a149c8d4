import type { Random } from '../random.ts';

/** A sentence with choices and gaps, ready to be filled many times. */
export type Template = readonly Part[];

type Part = string | { slot: string } | { choices: readonly Template[] };

/** Reads "[We|I] rang {customer}.": square brackets choose one of their parts, curly ones are gaps. */
export function readTemplate(text: string): Template {
  const { template, end } = readUntil(text, 0, '');
  if (end !== text.length) throw new Error(`phrases: "${text}" has a stray "${text[end]}"`);
  return template;
}

/** Fills a template: `fill` is asked for every gap by its name. */
export function speak(template: Template, random: Random, fill: (slot: string) => string): string {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else if ('slot' in part) text += fill(part.slot);
    else text += speak(random.pick(part.choices), random, fill);
  }
  return text;
}

function readUntil(text: string, start: number, stops: string): { template: Template; end: number } {
  const parts: Part[] = [];
  let at = start;
  while (at < text.length && !stops.includes(text[at]!)) {
    if (text[at] === '[') {
      const { choices, end } = readChoices(text, at + 1);
      parts.push({ choices });
      at = end;
    } else if (text[at] === '{') {
      const end = text.indexOf('}', at);
      parts.push({ slot: text.slice(at + 1, end) });
      at = end + 1;
    } else {
      const end = nextMark(text, at, stops);
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return { template: parts, end: at };
}

function readChoices(text: string, start: number): { choices: Template[]; end: number } {
  const choices: Template[] = [];
  let at = start;
  for (;;) {
    const { template, end } = readUntil(text, at, '|]');
    if (end >= text.length) throw new Error(`phrases: "${text}" has a "[" that is never closed`);
    choices.push(template);
    at = end + 1;
    if (text[end] === ']') return { choices, end: at };
  }
}

function nextMark(text: string, start: number, stops: string): number {
  let at = start;
  while (at < text.length && text[at] !== '[' && text[at] !== '{' && !stops.includes(text[at]!)) at += 1;
  return at;
}
