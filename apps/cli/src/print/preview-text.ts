import type { Preview } from '@groundswell/contract';
import { figure } from './figure.ts';
import { leftOutLines } from './ledger-text.ts';
import { tidy } from './table.ts';

// A line of a terminal, more or less.
const TEXT_SHOWN = 90;

/** What an input would come to, as people read it: what it is, its first messages, its account. */
export function previewText(preview: Preview): string {
  const { source, confidence, community, posts, kept, read, people, from, to, leftOut, problemCount } = preview;
  const name = preview.files.map((file) => tidy(file)).join(', ');
  if (source === null) return `${name}: not recognised.`;
  const sure = confidence === 1 ? 'as you said' : `${Math.round(confidence * 100)} % sure`;
  const head = `${name}: ${source} (${sure})${community ? `, ${tidy(community)}` : ''}`;
  if (preview.problem !== null) return `${head}.`;
  return [
    `${head}; nothing is kept of this.`,
    `  ${figure(kept)} ${preview.measures ? 'figures' : 'posts'} of ${figure(read)} read${preview.measures ? '' : `, ${figure(people)} people`}${from && to ? `, ${from} to ${to}` : ''}.`,
    `  ${preview.needsTimezone ? `Times without a zone are read in ${preview.timezone}.` : 'No time zone is needed to read it.'}`,
    ...(preview.measures?.measures ?? []).map(
      ({ name, unit, grain, values }) =>
        `  ${tidy(name)}${unit ? ` (${tidy(unit)})` : ''}: ${figure(values)} figures by the ${grain}`,
    ),
    ...posts.map(
      (post) => `  ${post.at}  ${tidy(post.author ?? 'unknown')} in ${tidy(post.channel)}: ${cut(tidy(post.text))}`,
    ),
    ...leftOut.flatMap(leftOutLines),
    ...(problemCount > 0 ? [`  ! ${figure(problemCount)} things to know; --json lists the first hundred`] : []),
  ].join('\n');
}

function cut(text: string): string {
  return text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)} …` : text;
}
