/** Moves labels apart along one axis so that no two are nearer than `gap`, in their order, staying within `bounds`. */
export function spreadLabels(wanted: number[], gap: number, bounds: [number, number]): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  for (let pass = 0; pass < order.length; pass++) {
    for (let next = 1; next < order.length; next++) {
      const overlap = gap - (order[next]!.place - order[next - 1]!.place);
      if (overlap <= 0) continue;
      order[next - 1]!.place -= overlap / 2;
      order[next]!.place += overlap / 2;
    }
  }
  pushInside(order, gap, bounds);
  const places = [...wanted];
  for (const { place, index } of order) places[index] = place;
  return places;
}

function pushInside(order: { place: number }[], gap: number, [low, high]: [number, number]): void {
  let floor = low;
  for (const label of order) {
    label.place = Math.max(label.place, floor);
    floor = label.place + gap;
  }
  let ceiling = high;
  for (const label of order.toReversed()) {
    label.place = Math.min(label.place, ceiling);
    ceiling = label.place - gap;
  }
}
