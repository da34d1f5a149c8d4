/** One message of a meeting's chat, as its lines give it. */
export interface ZoomMessage {
  /** The line on which it begins, from 1. */
  line: number;
  /** `00:21:14`, counted from the start of the recording, or of the clock on the wall. */
  clock: string;
  author: string;
  /** Null for everybody; else to whom it went. */
  to: string | null;
  text: string;
}

const clockFirst = /^\uFEFF?(\d{1,2}:\d\d:\d\d)(?:\s*[AP]M)?[ \t]+/i;
// Names may hold colons; what follows the name is a tab.
const tabbed = /^([^\t]{1,200}?):\t(.*)$/s;
// Ours: names are shorter, and a line without a colon is not searched to its end.
const LONGEST_NAMES = 400;

/** A chat's messages; lines without a time go on with the message above. */
export function chatLines(text: string): ZoomMessage[] {
  const messages: ZoomMessage[] = [];
  for (const [index, raw] of text
    .replaceAll('\0', '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const message = messageIn(raw, index + 1);
    const above = messages.at(-1);
    if (message !== null) messages.push(message);
    else if (above !== undefined) above.text += `\n${raw.trim()}`;
  }
  for (const message of messages) message.text = message.text.trim();
  return messages;
}

/** Whether a line begins a message. */
export function beginsMessage(line: string): boolean {
  return messageIn(line, 1) !== null;
}

function messageIn(line: string, number: number): ZoomMessage | null {
  const clock = clockFirst.exec(line);
  if (clock === null) return null;
  const rest = line.slice(clock[0].length);
  const from = fromIn(rest.trimStart());
  if (from !== null) return { line: number, clock: clock[1]!, ...from };
  const found = tabbed.exec(rest);
  if (found === null) return null;
  return { line: number, clock: clock[1]!, author: found[1]!.trim(), to: null, text: found[2]! };
}

/** `From Amber Otter to Everyone: words`, `From Amber Otter : words`, `From Amber to Teal(Direct Message):`. */
function fromIn(rest: string): Pick<ZoomMessage, 'author' | 'to' | 'text'> | null {
  const head = /^From[ \t]/i.test(rest) ? rest.slice(0, LONGEST_NAMES) : '';
  const colon = /:(?=\s|$)/.exec(head)?.index;
  if (colon === undefined) return null;
  const names = head.slice('From '.length, colon).replace(/\s+/g, ' ').trim();
  const to = names.lastIndexOf(' to ');
  const author = to < 0 ? names : names.slice(0, to);
  if (author === '') return null;
  return { author, to: to < 0 ? null : receiver(names.slice(to + ' to '.length)), text: rest.slice(colon + 1) };
}

/** Null where everybody could read it. */
function receiver(written: string): string | null {
  const name = written.replace(/ ?\((?:direct message|privately)\)$/i, '').trim();
  const toAll = /^(?:everyone|everybody|all|hosts and panelists|all panelists and attendees)\b/i.test(name);
  return toAll && name === written ? null : name;
}
