import type { CodingAnswer, CodingFigures, ThemeMeasure } from '@groundswell/contract';
import type { PostToCode } from './coding-posts.ts';
import { type CodingKind, codingKinds } from './coding-sample.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { type CodedGroup, stratifiedAgreement } from './stratified-agreement.ts';

/** Answers by post. */
export type AnswersByPost = ReadonlyMap<string, CodingAnswer>;

/** A coding as far as its figures need it: the posts that are still here, and the answers of those who have finished. */
export interface CodedSample {
  posts: { post: string; kind: CodingKind; weight: number; machine: PostToCode['machine'] }[];
  of: Record<CodingKind, number>;
  finished: { name: string; answers: AnswersByPost }[];
  settled: AnswersByPost;
}

/** What came of a coding; null while nobody has finished. κ is that of the first answers, whatever was settled since. */
export function codingFigures(sample: CodedSample): CodingFigures | null {
  const [first, second] = sample.finished;
  if (!first) return null;
  if (!second)
    return { basis: 'one', measures: [measureOf(sample, first.name, first.answers)], kappa: null, table: null };
  const table = tableOf(sample, first, second);
  const both = { kappa: cohensKappa(table.counts), table };
  if (postsToSettle(sample).length === 0) {
    return { basis: 'settled', measures: [measureOf(sample, null, commonAnswers(sample))], ...both };
  }
  return { basis: 'apart', measures: [first, second].map((one) => measureOf(sample, one.name, one.answers)), ...both };
}

/** Posts on which two who have finished differ, and of which they have said nothing in common yet. */
export function postsToSettle(sample: CodedSample): string[] {
  return sample.posts.map(({ post }) => post).filter((post) => differ(sample, post) && !sample.settled.has(post));
}

/** Whether two who have finished said different things of a post. */
export function differ({ finished: [first, second] }: Pick<CodedSample, 'finished'>, post: string): boolean {
  const [one, other] = [first?.answers.get(post), second?.answers.get(post)];
  return one !== undefined && other !== undefined && one !== other;
}

function commonAnswers(sample: CodedSample): AnswersByPost {
  const common = new Map<string, CodingAnswer>();
  for (const { post } of sample.posts) {
    const answer = differ(sample, post) ? sample.settled.get(post) : sample.finished[0]?.answers.get(post);
    if (answer) common.set(post, answer);
  }
  return common;
}

type Finished = CodedSample['finished'][number];

function tableOf({ posts }: CodedSample, first: Finished, second: Finished): NonNullable<CodingFigures['table']> {
  const pairs = posts.flatMap(({ post }) => {
    const [one, other] = [first.answers.get(post), second.answers.get(post)];
    return one && other ? [{ one, other }] : [];
  });
  // The third answer has its row and column only where somebody gave it.
  const turned = pairs.some(({ one, other }) => one === 'turned' || other === 'turned');
  const answers: CodingAnswer[] = turned ? ['yes', 'no', 'turned'] : ['yes', 'no'];
  const counts = answers.map((row) =>
    answers.map((column) => pairs.filter(({ one, other }) => one === row && other === column).length),
  );
  return { coders: [first.name, second.name], answers, counts };
}

function measureOf(sample: CodedSample, coder: string | null, answers: AnswersByPost): ThemeMeasure {
  const answered = sample.posts.filter(({ post }) => answers.has(post));
  const turned = answered.filter(({ post }) => answers.get(post) === 'turned');
  const saidOf = (machine: PostToCode['machine']) => turned.filter((one) => one.machine === machine).length;
  return {
    coder,
    ...stratifiedAgreement(codingKinds.flatMap((kind) => groupsOf(sample, kind, answered, answers))),
    turned: {
      posts: turned.length,
      keptApart: saidOf('negated'),
      counted: saidOf('hit'),
      notFound: saidOf('none'),
    },
  };
}

/**
 * The posts of a kind by what the patterns in force say of them. With the patterns that the posts were drawn by that is one
 * group; with others the weights of the posts say how many of the kind stand on either side.
 */
function groupsOf(
  { of }: CodedSample,
  kind: CodingKind,
  answered: CodedSample['posts'],
  answers: AnswersByPost,
): CodedGroup[] {
  const own = answered.filter((one) => one.kind === kind);
  if (own.length === 0) return [{ hit: kind === 'hit', size: of[kind], posts: [] }];
  const weigh = (posts: CodedSample['posts']) => posts.reduce((sum, { weight }) => sum + weight, 0);
  return [true, false].map((hit) => {
    const posts = own.filter(({ machine }) => (machine === 'hit') === hit);
    return {
      hit,
      size: (of[kind] * weigh(posts)) / weigh(own),
      posts: posts.map(({ post, weight }) => ({ weight, yes: answers.get(post) === 'yes' })),
    };
  });
}
