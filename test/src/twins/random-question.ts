import { type FilterOptions, type Question, questionSchema } from '@groundswell/contract';
import { dayNumber, dayText } from './days.ts';
import type { Random } from './random.ts';

/** A question that somebody might ask of these options: any filters, period, grain and comparison together. */
export function randomQuestion(options: FilterOptions, terms: string[], random: Random): Question {
  const perhaps = <T>(chance: number, choose: () => T): T | undefined => (random.chance(chance) ? choose() : undefined);
  const codebook = random.of(options.codebooks);
  const groups = options.codebooks.find(({ id }) => id === 'about')!.themes;
  const channel = () => {
    const { community, name } = random.of(options.channels);
    return random.chance(0.5) ? name : `${community}/${name}`;
  };
  const chat = perhaps(0.08, () => random.of(options.chats));
  return questionSchema.parse({
    ...randomPeriod(options, random),
    grain: random.of(['day', 'week', 'week', 'month', 'month', 'quarter']),
    community: perhaps(0.2, () => random.of(options.communities).name),
    channel: perhaps(0.2, () => Array.from({ length: 1 + random.below(3) }, channel)),
    team: perhaps(0.25, () => Array.from({ length: 1 + random.below(2) }, () => random.of(options.teams).name)),
    language: perhaps(0.15, () => [random.of(options.languages).language]),
    chat: chat?.chat,
    question: chat && perhaps(0.5, () => random.of(chat.questions)),
    term: perhaps(0.12, () => random.of(terms)),
    theme: perhaps(0.12, () => random.of(codebook.themes).id),
    with: perhaps(0.08, () => random.of(codebook.themes).id),
    about: perhaps(0.1, () => random.of(groups).id),
    codebook: codebook.id,
    compare: perhaps(0.5, () => random.of(['previous', 'year', 'none'])),
    against: perhaps(0.4, () => (random.chance(0.5) ? 'comparison' : channel())),
  });
}

/** Days without work that a company might have: some single ones, and a closed fortnight now and then. */
export function randomDays({ from, to }: FilterOptions, random: Random): string[] {
  const covered = dayNumber(to!) - dayNumber(from!);
  return Array.from({ length: Math.ceil(covered / 40) }, () => {
    const first = dayNumber(from!) + random.below(covered);
    return Array.from({ length: random.chance(0.3) ? 14 : 1 }, (_, day) => dayText(first + day));
  }).flat();
}

/** From a day to years, mostly within what is covered; often from and to the ends of months, as people ask. */
function randomPeriod({ from, to }: FilterOptions, random: Random): { from?: string; to?: string } {
  if (random.chance(0.2)) return {};
  const covered = dayNumber(to!) - dayNumber(from!);
  const length = Math.floor(random.next() ** 2 * covered);
  const first = dayText(dayNumber(from!) + random.below(covered) - 20);
  const last = dayText(dayNumber(first) + length);
  if (random.chance(0.3))
    return { from: `${first.slice(0, 7)}-01`, to: dayText(dayNumber(`${last.slice(0, 7)}-01`) - 1) };
  return random.chance(0.2) ? { from: first } : { from: first, to: last };
}
