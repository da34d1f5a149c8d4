import type Sigma from 'sigma';
import type { NodeCircleProgram } from 'sigma/rendering';

/** Milliseconds for which somebody must be pointed at, so that a hand on its way elsewhere does not redraw the map for all whom it passes; ours. */
const DWELL = 60;
/** Pixels around a person in which they are still meant. */
const SLACK = 2;

interface Told {
  /** Who is pointed at, and who was clicked; null where nobody is. */
  onPoint: (key: string | null) => void;
  onChoose: (key: string | null) => void;
}

/**
 * Tells who is pointed at and clicked, by reckoning. Sigma itself reads the colour under the pointer back from the graphics
 * card at every move and waits for it: without a card that is most of the time of a frame. A map that is dragged points at nobody.
 */
export function pointAtPeople(sigma: Sigma, { onPoint, onChoose }: Told): void {
  const mouse = sigma.getMouseCaptor();
  let pointed: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const point = (key: string | null) => {
    if (key === pointed) return;
    pointed = key;
    clearTimeout(waiting);
    waiting = setTimeout(() => onPoint(key), DWELL);
  };
  mouse.removeAllListeners('mousemove').removeAllListeners('click');
  mouse.on('mousemove', (at) => {
    if (!mouse.isMouseDown) point(personAt(sigma, at));
  });
  mouse.on('mouseleave', () => point(null));
  mouse.on('click', (at) => onChoose(personAt(sigma, at)));
}

/** Draws people once a frame, and not a second time in colours to be read back. */
export function drawnOnce(circles: typeof NodeCircleProgram) {
  return class extends circles {
    constructor(gl: WebGLRenderingContext, _readBack: WebGLFramebuffer | null, sigma: Sigma) {
      super(gl, null, sigma);
    }
  };
}

/** Who stands at a place of the picture, the nearest of several; null where nobody does. */
function personAt(sigma: Sigma, at: { x: number; y: number }): string | null {
  let nearest: { key: string | null; distance: number } = { key: null, distance: Number.POSITIVE_INFINITY };
  for (const key of sigma.getGraph().nodes()) {
    const shown = sigma.getNodeDisplayData(key);
    if (!shown) continue;
    const { x, y } = sigma.framedGraphToViewport(shown);
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance <= sigma.scaleSize(shown.size) + SLACK && distance < nearest.distance) nearest = { key, distance };
  }
  return nearest.key;
}
