import type { Quote, Story, StoryFormat, StoryNames } from '@groundswell/contract';
import type { CalledPerson } from './name-owners.ts';
import { type CalledNames, namesAs } from './names-as.ts';

interface Taken {
  stories: Story[];
  /** Everybody who wrote what is taken, or is mentioned in it. */
  people: CalledPerson[];
  format: StoryFormat;
  names: StoryNames;
}

/** Stories with their notes and answers as a text to take along, in Markdown or plain. */
export function storiesAsText({ stories, people, format, names }: Taken): string {
  const texts = stories.flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)]);
  const called = namesAs(names, people, texts);
  const hint = names === 'full' ? [] : ['Names were taken out by machine. Read this before you pass it on.'];
  const parts = stories.map((story, place) => storyAsText(story, place + 1, called, format));
  const title = format === 'md' ? '# Stories' : 'STORIES';
  return `${[title, ...hint, ...parts].join('\n\n')}\n`;
}

function storyAsText(story: Story, number: number, { authorAs, textAs }: CalledNames, format: StoryFormat): string {
  const plain = (text: string) => (format === 'md' ? escaped(text) : text);
  const by = (post: Pick<Quote, 'author' | 'channel' | 'day'>) =>
    [authorAs(post.author), post.channel, sayDay(post.day)].filter((part) => part !== '').join(', ');
  const said = (post: Pick<Quote, 'text' | 'author' | 'channel' | 'day'>) =>
    quoted(`${plain(textAs(post.text).trim())}\n\n— ${plain(by(post))}`, format);
  // In the order in which they are read: pseudonyms are numbered so.
  const note = story.pin?.note ? [plain(textAs(story.pin.note).trim())] : [];
  const told = said(story);
  const more = story.answered - story.answers.filter(({ direct }) => direct).length;
  const answers = story.answers.map((answer) => `${answer.direct ? 'Answer' : 'Said next'}:\n\n${said(answer)}`);
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'answer' : 'answers'} in the conversation.`] : [];
  const head = `${number}. ${story.kinds.join(', ') || 'Pinned'}`;
  return [format === 'md' ? `## ${head}` : head.toUpperCase(), ...note, told, ...answers, ...rest].join('\n\n');
}

/** A quotation: ">" before each line in Markdown, two blanks in plain text. */
const quoted = (text: string, format: StoryFormat): string =>
  text
    .split('\n')
    .map((line) => (format === 'md' ? `> ${line}` : `  ${line}`).trimEnd())
    .join('\n');

/** What people wrote is text, whatever signs are in it. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s|#)/gm, '$1\\$2');

const sayDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
