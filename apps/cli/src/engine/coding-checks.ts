import { Refusal } from '@groundswell/contract';
import { differ } from '@groundswell/metrics';
import { type CodingNow, sampleOf } from './coding-now.ts';

type Coders = Pick<CodingNow, 'coders'>;

/** Agreement is between two. */
const mostCoders = 2;

/** A coder's name as it was first typed: "amber" goes on where "Amber" stopped. */
export function spelledAs({ coders }: Coders, name: string): string {
  return coderOf({ coders }, name)?.name ?? name.trim();
}

/** @throws Refusal 409 where two others code these posts. */
export function checkCoder({ coders }: Coders, name: string): void {
  if (coderOf({ coders }, name) || coders.length < mostCoders) return;
  const names = coders.map((one) => one.name).join(' and ');
  throw new Refusal(`${names} code these posts. Type one of these names, or draw other posts.`, 409);
}

/** @throws Refusal 409 where the coder has seen what came of it. */
export function checkFinished({ coders }: Coders, name: string): void {
  if (!coderOf({ coders }, name)?.finished) return;
  throw new Refusal('You have finished: your answers stay as they are. Differences are settled below them.', 409);
}

/** @throws Refusal 404 where the coding has no such post. */
export function checkPost({ kept }: Pick<CodingNow, 'kept'>, post: string): void {
  if (!kept.posts.some((one) => one.post === post)) throw new Refusal('This coding has no such post.', 404);
}

/** @throws Refusal 404 where nobody of that name began, 409 while there are posts without an answer of theirs. */
export function checkUnanswered({ coders, posts }: CodingNow, name: string): void {
  const coder = coderOf({ coders }, name);
  if (!coder) throw new Refusal(`Nobody called “${name}” codes these posts.`, 404);
  const open = posts.filter(({ post }) => !coder.answers.has(post)).length;
  if (open === 0) return;
  throw new Refusal(`${open === 1 ? 'One post has' : `${open} posts have`} no answer yet.`, 409);
}

/** @throws Refusal 409 unless two who have finished differ on the post. */
export function checkAgreed(now: CodingNow, post: string): void {
  checkPost(now, post);
  if (differ(sampleOf(now), post)) return;
  throw new Refusal('There is nothing to settle: two people have to finish and differ on the post.', 409);
}

const coderOf = ({ coders }: Coders, name: string) =>
  coders.find((one) => one.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase());
