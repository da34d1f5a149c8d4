import { parseArgs } from 'node:util';

const parts = ['import', 'questions', 'peers'] as const;

/** What `npm run bench -- --messages …` was asked for. */
export interface ScaleOptions {
  messages: number;
  /** The most seconds that one metric may take in all. */
  seconds: number;
  /** Folder for the JSON and the Markdown table; null only prints. */
  out: string | null;
  /** Folder where the made workspace stays for the next run; null makes one and throws it away. */
  keep: string | null;
  /** What is measured beside the import: every metric, and other tools on the same messages. */
  questions: boolean;
  peers: boolean;
}

/** Reads the flags. @throws Error where a number is none, or a flag unknown. */
export function scaleOptions(words: string[]): ScaleOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      messages: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '120' },
      out: { type: 'string' },
      keep: { type: 'string' },
      parts: { type: 'string', default: parts.join(',') },
    },
  });
  return {
    messages: wholeNumber('messages', values.messages),
    seconds: wholeNumber('seconds', values.seconds),
    out: values.out ?? null,
    keep: values.keep ?? null,
    ...chosenParts(values.parts),
  };
}

function chosenParts(written: string): Pick<ScaleOptions, 'questions' | 'peers'> {
  const chosen = written.split(',');
  const unknown = chosen.find((one) => !parts.some((part) => part === one));
  if (unknown !== undefined)
    throw new Error(`--parts are some of ${parts.join(', ')}, parted by commas, not "${unknown}".`);
  return { questions: chosen.includes('questions'), peers: chosen.includes('peers') };
}

function wholeNumber(flag: string, written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new Error(`--${flag} must be a whole number above 0, not "${written}".`);
}
