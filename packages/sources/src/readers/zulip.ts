import { Refusal } from '@groundswell/contract';
import { inBatches } from '../in-batches.ts';
import type { Reader, ReadOptions, Yield } from '../reader.ts';
import { type Layout, layoutOf } from './zulip/layout.ts';
import { readMirror } from './zulip/read-mirror.ts';
import { readOfficial } from './zulip/read-official.ts';

/** A Zulip organisation: its own export, or the JSON that zulip-archive keeps of its public streams. */
const zulip: Reader = {
  id: 'zulip',
  title: 'Zulip export',
  endings: ['.zip', '.json'],
  docs: `
1. In Zulip, open **Settings → Organization settings → Data exports** (owners and admins can) and **Start export** of
   public data. On your own server: \`./manage.py export --public-only\`.
2. Wait for the message that it is ready, and download the file. It is a \`.tar.gz\`: unpack it.
3. Import the folder with \`realm.json\` and \`messages-000001.json\`, or a zip of it. The folder \`zulip_json\` that the
   tool zulip-archive keeps can be imported in the same way.

What is read: public streams with their subscribers, messages, edits, mentions and reactions; people with their names,
e-mail addresses and roles (owners, administrators and moderators count as facilitators); bots, marked as such. A topic
is a thread: its first message opens it. A message that quotes another answers that one. Of a zulip-archive folder the
authors are known by their names only, and there are neither reactions nor roles.

What is left out, and counted: notices of Zulip's own bots (a topic was moved or resolved, a stream was created …), deleted
and empty messages, the second copy of a message whose topic was moved, and private streams and direct messages.`.trim(),

  async accepts(files) {
    const { realm, messages, index, topics } = layoutOf(files);
    for (const file of [...realm, ...messages].slice(0, 2)) {
      if (/^\s*\{\s*"zerver_\w+"\s*:/.test(await file.head())) return 0.97;
    }
    const [indexHead, topicHead] = [await index[0]?.head(), await topics[0]?.head()];
    if (/"topic_data"\s*:/.test(indexHead ?? '')) return 0.96;
    const isTopic = /^\s*\[\s*\{/.test(topicHead ?? '') && /"sender_full_name"\s*:/.test(topicHead ?? '');
    return isTopic && /"timestamp"\s*:/.test(topicHead ?? '') ? 0.9 : 0;
  },

  read: (files, options) => inBatches(readExport(layoutOf(files), options)),
};

export default zulip;

async function* readExport(layout: Layout, options: ReadOptions): AsyncGenerator<Yield[]> {
  if (layout.messages.length > 0 || layout.realm.length > 0) yield* readOfficial(layout, options);
  else if (layout.topics.length > 0) yield* readMirror(layout, options);
  else throw new Refusal('This is not a Zulip export: it holds no realm.json, no messages and no topics.');
}
