import type { Identity, MadeDecision, PeopleToMerge } from '@groundswell/contract';
import { figure } from './figure.ts';
import { tidy } from './table.ts';

/** Who may be one person, with the evidence, and what was decided, as people read it. */
export function peopleText({ suggestions, total, identities, people }: PeopleToMerge, made: MadeDecision[]): string {
  const more = total - suggestions.length;
  return [
    `${figure(identities)} identities are counted as ${figure(people)} ${people === 1 ? 'person' : 'people'}.`,
    total === 0 ? 'Nobody else looks like the same person.' : `These may be the same person (${figure(total)}):`,
    ...suggestions.flatMap(({ a, b, evidence, confidence }) => [
      '',
      `${confidence}: ${identityLine(a)}`,
      `${' '.repeat(confidence.length)}  ${identityLine(b)}`,
      ...evidence.map((sentence) => `  ${tidy(sentence)}`),
    ]),
    ...(more > 0 ? ['', `and ${figure(more)} more, which come when these are decided.`] : []),
    ...(made.length > 0 ? ['', 'Decided:', ...made.map(decisionLine)] : []),
  ].join('\n');
}

/** The key stands whole: it is what "merge" is told. */
function identityLine({ key, name, posts }: Identity): string {
  return `${key.replace(/\p{Cc}/gu, ' ')}  ${tidy(name)}, ${figure(posts)} posts`;
}

function decisionLine({ id, a, b, decision, decidedAt }: MadeDecision): string {
  const end = decision === 'same' ? 'the same person' : 'different people';
  return `  ${id}  ${tidy(a.name)} (${a.source}) and ${tidy(b.name)} (${b.source}): ${end}, ${decidedAt.slice(0, 10)}`;
}
