import { lettered } from './languages/languages.ts';

/** No language leaves the word out, or nearly all do ("ok", "no"); or several do, so that it gives none of them away. */
export const ordinary = -1;
const shared = -2;

/** The place (in `lettered`) of the one language that leaves a word out as saying nothing: "und" gives German away. */
export function tellsOf(lower: string): number {
  if (lower.length < 2) return ordinary;
  const places = lettered.flatMap(({ isStopWord }, place) => (isStopWord(lower) ? [place] : []));
  if (places.length === 0 || places.length > lettered.length / 2) return ordinary;
  return places.length === 1 ? places[0]! : shared;
}
