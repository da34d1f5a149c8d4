import Graph from 'graphology';
import type { MapPlaces } from './map-layout.ts';
import { drawnOnce, pointAtPeople } from './map-pointing.ts';
import { drawHover, drawName } from './marks/map-names.ts';
import type { ReplyGraph } from './reply-graph.ts';

/** Colours and font as the page has them now: WebGL knows nothing of CSS. */
export interface MapLook {
  ink: string;
  surface: string;
  /** What stands back while others are looked at. */
  faint: string;
  edge: string;
  font: string;
  nodeColour: (team: string | null) => string;
}

/** A drawn map. */
export interface DrawnMap {
  /** Lets these people and whom they exchange replies with stand out; everybody where there are none. */
  show(people: string[]): void;
  zoom(by: 'in' | 'out' | 'all'): void;
  end(): void;
}

interface Wanted {
  container: HTMLElement;
  graph: ReplyGraph;
  places: MapPlaces;
  look: MapLook;
  /** Told who is pointed at, and who was clicked; null where nobody is any more. */
  onPoint: (key: string | null) => void;
  onChoose: (key: string | null) => void;
}

/** Radii of the people with fewest and most replies, in pixels. */
const RADIUS = { least: 3, most: 13, mostAmongMany: 8 };
/** So many people stand close. */
const MANY_PEOPLE = 200;
/** From so many edges on they and the names are left out while the map moves, so that it follows the hand without a graphics card too. */
const MANY_EDGES = 1000;
/** Widths of edges, in pixels. */
const WIDTH = { least: 0.6, most: 4 };
/** Pixels that a person must be high to be named without being looked at, so that names do not cover the map. */
const NAMED_FROM = 6;
/** Of each square of so many pixels one is named, the largest. */
const NAME_SQUARE = 130;

/** Draws a network by WebGL. @throws where the browser has none. */
export async function drawMap({ container, graph, places, look, onPoint, onChoose }: Wanted): Promise<DrawnMap> {
  // Sigma asks for WebGL as soon as it is loaded.
  const [{ default: Sigma }, { NodeCircleProgram }] = await Promise.all([import('sigma'), import('sigma/rendering')]);
  const drawn = graphologyOf(graph, places, look);
  let shown = new Set<string>();
  let around = new Set<string>();
  let isOver = false;
  const sigma = new Sigma(drawn, container, {
    labelColor: { color: look.ink },
    labelFont: look.font,
    labelSize: 12,
    labelRenderedSizeThreshold: NAMED_FROM,
    labelGridCellSize: NAME_SQUARE,
    minEdgeThickness: WIDTH.least,
    zIndex: true,
    nodeProgramClasses: { circle: drawnOnce(NodeCircleProgram) },
    hideEdgesOnMove: graph.edges.length > MANY_EDGES,
    hideLabelsOnMove: graph.edges.length > MANY_EDGES,
    minCameraRatio: 0.1,
    maxCameraRatio: 2,
    defaultDrawNodeLabel: drawName(look.surface),
    defaultDrawNodeHover: drawHover(look.surface),
    nodeReducer: (key, node) => {
      if (shown.size === 0) return node;
      if (shown.has(key)) return { ...node, forceLabel: true, highlighted: shown.size === 1, zIndex: 2 };
      return around.has(key) ? { ...node, zIndex: 1 } : { ...node, color: look.faint, label: null, zIndex: 0 };
    },
    edgeReducer: (key, edge) =>
      shown.size === 0 || drawn.extremities(key).some((end) => shown.has(end)) ? edge : { ...edge, hidden: true },
  });
  pointAtPeople(sigma, { onPoint, onChoose });
  return {
    show: (people) => {
      // While another map is being laid out, the page still knows this one.
      if (isOver) return;
      shown = new Set(people);
      around = new Set(people.flatMap((key) => drawn.neighbors(key)));
      sigma.refresh({ skipIndexation: true });
    },
    zoom: (by) => {
      const camera = sigma.getCamera();
      if (by === 'all') void camera.animatedReset({ duration: 200 });
      else void (by === 'in' ? camera.animatedZoom({ duration: 200 }) : camera.animatedUnzoom({ duration: 200 }));
    },
    end: () => {
      isOver = true;
      sigma.kill();
    },
  };
}

function graphologyOf({ nodes, edges }: ReplyGraph, places: MapPlaces, { nodeColour, edge: colour }: MapLook): Graph {
  const graph = new Graph({ type: 'undirected' });
  const widest = nodes.length > MANY_PEOPLE ? RADIUS.mostAmongMany : RADIUS.most;
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  for (const { key, name, team, weight } of nodes) {
    // By the area: twice as many replies are twice as much ink.
    const size = RADIUS.least + (widest - RADIUS.least) * Math.sqrt(weight / most);
    graph.addNode(key, { ...places.get(key), label: name, size, color: nodeColour(team) });
  }
  const strongest = Math.max(1, ...edges.map(({ weight }) => weight));
  for (const { from, to, weight } of edges) {
    const size = WIDTH.least + (WIDTH.most - WIDTH.least) * Math.sqrt(weight / strongest);
    graph.addEdge(from, to, { size, color: colour });
  }
  return graph;
}
