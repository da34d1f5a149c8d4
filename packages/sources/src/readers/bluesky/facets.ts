import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';

/** A part of a text that is a link, a mention or a hashtag, by its place among the bytes of the text in UTF-8. */
export interface Facet {
  start: number;
  end: number;
  feature: JsonObject;
}

/** The parts of a post's text that mean something, in order, not overlapping. */
export function facetsOf(record: JsonObject | null): Facet[] {
  const facets = listIn(record, 'facets')
    .map(asObject)
    .flatMap((facet) => {
      const index = objectIn(facet, 'index');
      // Some tools write these numbers as texts.
      const [start, end] = [Number(index?.byteStart), Number(index?.byteEnd)];
      if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return [];
      return listIn(facet, 'features').flatMap((feature) => {
        const object = asObject(feature);
        return object === null ? [] : [{ start, end, feature: object }];
      });
    })
    .sort((one, other) => one.start - other.start);
  return facets.filter((facet, at) => facets.slice(0, at).every((before) => before.end <= facet.start));
}

/** The words of a post with its links in full, and the ids of those whom it mentions. */
export function wordsOf(record: JsonObject): { text: string; mentions: string[] } {
  const written = Buffer.from(textIn(record, 'text') ?? '', 'utf8');
  const mentions = new Set<string>();
  let text = '';
  let done = 0;
  for (const { start, end, feature } of facetsOf(record)) {
    if (end > written.length) break;
    const did = textIn(feature, 'did');
    if (did !== null) mentions.add(did);
    const uri = textIn(feature, 'uri');
    if (uri === null) continue;
    text += written.toString('utf8', done, start) + linkOf(uri, written.toString('utf8', start, end));
    done = end;
  }
  text += written.toString('utf8', done);
  return { text: text.replaceAll('\0', '').trim(), mentions: [...mentions] };
}

/** Programs show addresses shortened: `example.org/a/long…`. */
function linkOf(uri: string, shown: string): string {
  const beginning = shown.trim().replace(/(?:\.{3}|…)$/, '');
  return uri.replace(/^\w+:\/\/(?:www\.)?/, '').startsWith(beginning.replace(/^\w+:\/\/(?:www\.)?/, ''))
    ? uri
    : `${shown} ${uri}`;
}
