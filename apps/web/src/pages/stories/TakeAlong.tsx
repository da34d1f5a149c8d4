import type { StoryFormat, StoryNames } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { useState } from 'react';
import { Choice } from '../../filter-bar/Choice.tsx';
import { download } from '../../parts/csv.ts';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Stories.module.css';
import { useStoriesAsText } from './use-stories.ts';

const names: { value: StoryNames; name: string }[] = [
  { value: 'full', name: 'in full' },
  { value: 'pseudonym', name: 'as pseudonyms' },
  { value: 'none', name: 'left out' },
];
const formats: { value: StoryFormat; name: string }[] = [
  { value: 'md', name: 'Markdown' },
  { value: 'txt', name: 'plain text' },
];

// As many as the server gives where nothing is pinned.
const UNPINNED = 20;

/** Takes the stories along as text: the pinned ones or, where none is, the first of the list. */
export function TakeAlong({ pinned, total }: { pinned: number; total: number }) {
  const [how, setHow] = useState<{ names: StoryNames; format: StoryFormat }>({ names: 'full', format: 'md' });
  const [said, say] = useState('');
  const asText = useStoriesAsText();
  const take = async (to: (text: string) => Promise<string> | string) => {
    try {
      say(asText ? await to(await asText(how)) : '');
    } catch (problem) {
      say(problem instanceof Error ? problem.message : String(problem));
    }
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  };
  const save = (text: string) => {
    download(`stories.${how.format}`, text, how.format === 'md' ? 'text/markdown' : 'text/plain');
    return 'Downloaded.';
  };
  return (
    <div className={styles.take}>
      <span>Take {sayWhich(pinned, total)} along</span>
      <Choice
        label="Names"
        value={how.names}
        choices={names}
        onChoose={(chosen) => setHow({ ...how, names: chosen })}
      />
      <Choice
        label="Written as"
        value={how.format}
        choices={formats}
        onChoose={(chosen) => setHow({ ...how, format: chosen })}
      />
      <TextButton onClick={() => void take(copy)}>Copy</TextButton>
      <TextButton onClick={() => void take(save)}>Download</TextButton>
      <span role="status">{said}</span>
    </div>
  );
}

function sayWhich(pinned: number, total: number): string {
  if (pinned > 0) return pinned === 1 ? 'the pinned story' : `the ${formatFigure(pinned)} pinned stories`;
  return total > UNPINNED ? `the first ${UNPINNED} stories` : `the ${formatFigure(total)} stories`;
}
