import { inflect, type VerbPhrase } from './inflect.ts';

/** Something that people at work talk about, with what they ask, suffer, do, gain and remember. */
export interface Topic {
  key: string;
  areas: readonly string[];
  thing: string;
  things: string;
  doing: string;
  asks: readonly string[];
  troubles: readonly string[];
  tips: readonly VerbPhrase[];
  /** The tips that can follow "we". */
  ownTips: readonly VerbPhrase[];
  gains: readonly string[];
  scenes: readonly string[];
}

/** Reads the topics of one file; the format is described in data/sample/README.md. */
export function readTopics(text: string): Topic[] {
  const blocks = text.split(/^# /m).slice(2);
  return blocks.map(readTopic);
}

function readTopic(block: string): Topic {
  const [head = '', ...lines] = block.split('\n');
  const [key = '', areas = ''] = head.split('·').map((part) => part.trim());
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());
  const only = (mark: string) => {
    const [first] = after(mark);
    if (!first) throw new Error(`phrases: the topic "${key}" has no line "${mark}"`);
    return first;
  };
  const tips = after('+ ').map(inflect);
  return {
    key,
    areas: areas.split(' '),
    thing: only('thing:'),
    things: only('things:'),
    doing: only('doing:'),
    asks: after('? '),
    troubles: after('! '),
    tips,
    ownTips: tips.filter((tip) => !tip.addressed),
    gains: after('= '),
    scenes: after('~ '),
  };
}
