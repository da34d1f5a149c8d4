import type { VerbPhrase } from '../phrases/inflect.ts';
import type { Topic } from '../phrases/topic.ts';
import type { Random } from '../random.ts';

/** What has been said about a topic in one thread: nothing is said twice before everything has been said once. */
export interface Talk {
  topic: Topic;
  ask(): string;
  trouble(): string;
  gain(): string;
  scene(): string;
  tip(): VerbPhrase;
  /** A tip that can follow "we". */
  ownTip(): VerbPhrase;
}

/** Begins to talk about a topic. */
export function beginTalk(topic: Topic, random: Random): Talk {
  const saidTips = new Set<VerbPhrase>();
  return {
    topic,
    ask: freshOf(topic.asks, random),
    trouble: freshOf(topic.troubles, random),
    gain: freshOf(topic.gains, random),
    scene: freshOf(topic.scenes, random),
    tip: () => drawFresh(topic.tips, saidTips, random),
    ownTip: () => drawFresh(topic.ownTips, saidTips, random),
  };
}

function freshOf(list: readonly string[], random: Random): () => string {
  const said = new Set<string>();
  return () => drawFresh(list, said, random);
}

/** From a random place onwards, the first that has not been said; all of them said, it begins anew. */
function drawFresh<T>(list: readonly T[], said: Set<T>, random: Random): T {
  const start = random.below(list.length);
  for (let step = 0; step < list.length; step += 1) {
    const candidate = list[(start + step) % list.length]!;
    if (said.has(candidate)) continue;
    said.add(candidate);
    return candidate;
  }
  said.clear();
  said.add(list[start]!);
  return list[start]!;
}
