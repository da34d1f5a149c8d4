import { fileURLToPath } from 'node:url';
import { type Peer, type PeerTimes, peerScopes } from './peer.ts';
import { answers, runTool } from './run-tool.ts';

const script = fileURLToPath(new URL('./count_words.py', import.meta.url));

/** pandas and scikit-learn: everything in the memory of one Python process. */
export const scikitLearn: Peer = {
  name: 'pandas + scikit-learn',
  ways: ['posts a word: CountVectorizer (english stop words), in memory'],
  installed: () => python() !== undefined,
  measure(messages) {
    const { channel, from, to, team } = peerScopes;
    const said = runTool(python()!, [script, messages, channel, from, to, team]);
    const times: PeerTimes = JSON.parse(said);
    return [times];
  },
};

/** The first Python that has both: the system's own may be behind another one in the path. */
const python = (): string | undefined =>
  ['python3', '/usr/bin/python3'].find((program) => answers(program, ['-c', 'import pandas, sklearn']));
