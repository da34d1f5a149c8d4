import type { ChatReport } from '@groundswell/contract';

/** Minutes a row: an hour minute by minute would be longer than what was said. Ours. */
const step = 5;

/** The pace of a chat as a table, five minutes a row, with the questions that were asked in them; '' where no post has a time. */
export function paceInMarkdown({ pace, startedAt, minimumGroup }: ChatReport): string {
  if (pace.length < 2 || startedAt === null) return '';
  const last = Math.max(...pace.map(({ minute }) => minute));
  const rows = Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => {
    const own = pace.filter(({ minute }) => Math.floor(minute / step) === place);
    const asked = own.flatMap(({ question }) => question ?? []).join(', ');
    return `| ${place * step}–${place * step + step - 1} | ${postsIn(own, minimumGroup)} | ${asked} |`;
  });
  return ['## How did the chat go?', `| minute | posts | asked |\n| ---: | ---: | --- |\n${rows.join('\n')}`].join(
    '\n\n',
  );
}

/** Where some minutes are hidden, so is what they add up to. */
function postsIn(minutes: ChatReport['pace'], minimumGroup: number | null): string {
  if (minutes.some(({ posts }) => posts === null)) return minimumGroup === null ? '—' : `some under ${minimumGroup}`;
  return String(minutes.reduce((sum, { posts }) => sum + (posts ?? 0), 0));
}
