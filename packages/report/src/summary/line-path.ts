/** A place in a picture; null where there is no figure. */
export type Place = { x: number; y: number } | null;

/** A line through the places, broken where one is missing; one between two gaps is a dot. */
export function linePath(places: Place[]): string {
  return places
    .map((place, at) => {
      if (place === null) return '';
      const [before, after] = [places[at - 1] ?? null, places[at + 1] ?? null];
      const step = `${before === null ? 'M' : 'L'}${short(place.x)} ${short(place.y)}`;
      return before === null && after === null ? `${step}h0.1` : step;
    })
    .join('');
}

/** A length in a picture in few digits. */
export const short = (length: number): number => Math.round(length * 10) / 10;
