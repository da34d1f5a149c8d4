import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { layOut } from './map-layout.ts';
import { type DrawnMap, drawMap, type MapLook } from './map-renderer.ts';
import type { ReplyGraph } from './reply-graph.ts';
import type { Token } from './token.ts';

interface Wanted {
  graph: ReplyGraph;
  hues: Map<string, Token>;
  /** Told who is pointed at, and who was clicked; null where nobody is any more. */
  onPoint: (key: string | null) => void;
  onChoose: (key: string | null) => void;
}

/** Lays the graph out and draws it; anew where the graph or the page's colours change. */
export function useDrawnMap({ graph, hues, onPoint, onChoose }: Wanted) {
  const field = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<DrawnMap | null>(null);
  const [failed, setFailed] = useState(false);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    const container = field.current;
    if (!container) return;
    // Names the scheme for its own sake: its colours are read from the page.
    container.dataset.scheme = scheme;
    const stop = new AbortController();
    let drawn: DrawnMap | null = null;
    const draw = async () => {
      const places = await layOut(graph, undefined, stop.signal);
      if (stop.signal.aborted) return;
      drawn = await drawMap({ container, graph, places, look: lookOf(container, hues), onPoint, onChoose });
      if (stop.signal.aborted) drawn.end();
      else setMap(drawn);
    };
    draw().catch(() => setFailed(true));
    return () => {
      stop.abort();
      setMap(null);
      drawn?.end();
    };
  }, [graph, hues, scheme, onPoint, onChoose]);
  useEffect(() => {
    const container = field.current;
    return container ? scrollsPast(container) : undefined;
  }, []);
  return { field, map, failed };
}

/** Lets the page scroll over the map: only with Ctrl or two fingers does it zoom. */
function scrollsPast(container: HTMLElement): () => void {
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  container.addEventListener('wheel', wheel, { capture: true });
  container.addEventListener('touchstart', touch, { capture: true });
  container.addEventListener('touchmove', touch, { capture: true });
  return () => {
    container.removeEventListener('wheel', wheel, { capture: true });
    container.removeEventListener('touchstart', touch, { capture: true });
    container.removeEventListener('touchmove', touch, { capture: true });
  };
}

function lookOf(container: HTMLElement, hues: Map<string, Token>): MapLook {
  const page = getComputedStyle(container);
  const colour = (name: string) => page.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    surface: colour('surface'),
    faint: colour('line'),
    edge: colour('map-edge'),
    font: page.fontFamily,
    nodeColour: (team: string | null) => colour((team !== null && hues.get(team)) || 'slate'),
  };
}
