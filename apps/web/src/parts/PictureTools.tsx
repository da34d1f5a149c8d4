import { type MouseEvent, useState } from 'react';
import { download } from './csv.ts';
import { drawingAsSvg, sizeOf, svgAsPng } from './picture-file.ts';

/** Takes the drawing of the panel that these buttons stand in along, as SVG or PNG. */
export function PictureTools({ filename }: { filename: string }) {
  const [failed, setFailed] = useState(false);
  const save = async (event: MouseEvent<HTMLButtonElement>, kind: 'svg' | 'png') => {
    const panel = event.currentTarget.closest('section');
    const drawing = panel?.querySelector<SVGSVGElement>('svg[width]');
    if (!panel || !drawing) return;
    const svg = drawingAsSvg(drawing, getComputedStyle(panel).backgroundColor);
    if (kind === 'svg') return download(`${filename}.svg`, svg, 'image/svg+xml');
    await svgAsPng(svg, sizeOf(drawing)).then(
      (picture) => download(`${filename}.png`, picture, 'image/png'),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" aria-label="Download the picture as SVG" onClick={(event) => void save(event, 'svg')}>
        SVG
      </button>
      <button type="button" aria-label="Download the picture as PNG" onClick={(event) => void save(event, 'png')}>
        {failed ? 'PNG: the browser could not draw it' : 'PNG'}
      </button>
    </>
  );
}
