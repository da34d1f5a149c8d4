/** A verb phrase in the three forms that sentences need. */
export interface VerbPhrase {
  /** "ring the site" */
  base: string;
  /** "rang the site" */
  past: string;
  /** "ringing the site" */
  gerund: string;
  /** It speaks to a "you", and so cannot follow "we". */
  addressed: boolean;
}

/** Reads a verb phrase whose verbs are marked with `*`: "*ring the site and *ask for the key". */
export function inflect(marked: string): VerbPhrase {
  const withVerbs = (form: (verb: string) => string) => marked.replace(/\*([a-z]+)/g, (_, verb: string) => form(verb));
  return {
    base: withVerbs((verb) => verb),
    past: withVerbs(pastOf),
    gerund: withVerbs(gerundOf),
    addressed: /\b(you|your|yourself)\b/.test(marked),
  };
}

const irregularPast: Record<string, string> = {
  begin: 'began',
  bleed: 'bled',
  bring: 'brought',
  choose: 'chose',
  cut: 'cut',
  do: 'did',
  draw: 'drew',
  get: 'got',
  give: 'gave',
  go: 'went',
  hang: 'hung',
  have: 'had',
  hold: 'held',
  keep: 'kept',
  leave: 'left',
  let: 'let',
  pay: 'paid',
  put: 'put',
  read: 'read',
  reset: 'reset',
  ring: 'rang',
  run: 'ran',
  say: 'said',
  send: 'sent',
  show: 'showed',
  sit: 'sat',
  split: 'split',
  stand: 'stood',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  throw: 'threw',
  write: 'wrote',
};

/** Verbs of the phrase files whose last consonant doubles. */
const doubling = new Set(
  'begin cut drop get let plan plot put reset run scan scrap ship sit skip split step stop swap'.split(' '),
);

function pastOf(verb: string): string {
  const irregular = irregularPast[verb];
  if (irregular) return irregular;
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
}

function gerundOf(verb: string): string {
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
