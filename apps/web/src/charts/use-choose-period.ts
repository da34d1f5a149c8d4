import { type KeyboardEvent, useRef, useState } from 'react';

/** What stands in a chart's label where its periods can be chosen. */
export const CHOOSING = 'Arrow keys point at a period, Enter shows it alone.';

/**
 * Lets the period that a chart points at be chosen, by a click or by Enter; the chart says where it points by `point`. It then
 * is quiet until somebody points anew: what it pointed at is at another place among the periods that come.
 */
export function useChoosePeriod<Place>(onSelect: ((place: Place) => void) | undefined) {
  const pointed = useRef<Place | null>(null);
  const [isQuiet, setIsQuiet] = useState(false);
  const point = (place: Place | null) => {
    pointed.current = place;
  };
  const take = () => {
    if (pointed.current === null || isQuiet) return;
    onSelect?.(pointed.current);
    setIsQuiet(true);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return setIsQuiet(false);
    // The library would else put away its tooltip.
    event.stopPropagation();
    take();
  };
  const choosing = { onClick: take, onKeyDownCapture, onPointerMove: () => setIsQuiet(false), 'data-choosing': true };
  return { point, isQuiet, choosing: onSelect ? choosing : {} };
}
