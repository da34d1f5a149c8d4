/** What of a drawing's look comes from the page's style sheets, and has to go along with it. */
const look = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** A drawing as an SVG file of its own, with the colours and letters that it has on the page, on `background`. */
export function drawingAsSvg(drawing: SVGSVGElement, background: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [place, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[place]!;
    const style = getComputedStyle(original);
    for (const name of look) element.setAttribute(name, style.getPropertyValue(name));
    if (isText(original)) keepWidth(element, original.getComputedTextLength());
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-pressed']) element.removeAttribute(name);
  }
  const { width, height } = sizeOf(drawing);
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: background })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

const isText = (element: Element): element is SVGTextContentElement => 'getComputedTextLength' in element;

/** The page's letters are not everywhere; others in their place must not run into the next word. */
function keepWidth(text: Element, width: number): void {
  text.setAttribute('textLength', String(width));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** Twice the pixels of the screen, so that it is sharp on a slide. */
const sharpness = 2;

/** An SVG file as a PNG file. @throws Error where the browser cannot draw it. */
export async function svgAsPng(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: width * sharpness,
      height: height * sharpness,
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not draw the picture.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A drawing's size on the page, in pixels. */
export function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  return { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) };
}
