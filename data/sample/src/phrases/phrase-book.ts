import { readFileSync } from 'node:fs';
import { readTemplate, type Template } from './template.ts';
import { readTopics, type Topic } from './topic.ts';

/** Everything that the invented people can say. */
export interface PhraseBook {
  sections: ReadonlyMap<string, readonly Template[]>;
  topics: readonly Topic[];
  chats: Record<ChatScript['key'], ChatScript>;
}

/** One craft chat as written: its questions, each with the answers people may give. */
export interface ChatScript {
  key: 'handover' | 'mistakes';
  title: string;
  opening: string;
  closing: string;
  questions: { text: string; answers: readonly Template[] }[];
}

const talkFiles = ['starts', 'replies', 'themes', 'moments', 'lexicon', 'bots', 'chat-talk'];
const topicFiles = ['care', 'field', 'sales', 'build', 'learn', 'lead', 'depot', 'office'];

/** Reads the phrase files that lie beside the source. */
export function readPhraseBook(): PhraseBook {
  const sections = new Map<string, Template[]>();
  for (const name of talkFiles) readSections(phraseFile(`talk/${name}`), sections);
  return {
    sections,
    topics: topicFiles.flatMap((name) => readTopics(phraseFile(`topics/${name}`))),
    chats: { handover: readChat('handover'), mistakes: readChat('mistakes') },
  };
}

function phraseFile(name: string): string {
  return readFileSync(new URL(`../../phrases/${name}.txt`, import.meta.url), 'utf8');
}

function readSections(text: string, sections: Map<string, Template[]>): void {
  for (const block of text.split(/^== /m).slice(1)) {
    const [name = '', ...lines] = block.split('\n');
    sections.set(name.trim(), lines.filter((line) => line !== '').map(readTemplate));
  }
}

function readChat(key: ChatScript['key']): ChatScript {
  const [head = '', ...blocks] = phraseFile(`chats/${key}`).split(/^\? /m);
  const headLine = (name: string) =>
    head
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? '';
  return {
    key,
    title: headLine('title'),
    opening: headLine('opening'),
    closing: headLine('closing'),
    questions: blocks.map((block) => {
      const [text = '', ...answers] = block.split('\n').filter((line) => line !== '');
      return { text, answers: answers.map(readTemplate) };
    }),
  };
}
