import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';

/** Pixels around a name. */
const PADDING = 4;

/** Draws the name of who is pointed at on the panel's own ground, light or dark: sigma's own is white. */
export function drawHover(ground: string): NodeHoverDrawingFunction {
  return (context, { x, y, size, label, color }, { labelSize, labelFont, labelWeight, labelColor }) => {
    context.beginPath();
    context.arc(x, y, size + 2, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = labelColor.color ?? color;
    context.stroke();
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const left = x + size + PADDING;
    context.fillStyle = ground;
    context.fillRect(
      left - PADDING,
      y - labelSize / 2 - PADDING,
      context.measureText(label).width + 2 * PADDING,
      labelSize + 2 * PADDING,
    );
    context.fillStyle = labelColor.color ?? color;
    context.fillText(label, left, y + labelSize / 3);
  };
}

/** Draws a name with a rim of the panel's ground, so that it can be read over edges and other people. */
export function drawName(ground: string): NodeLabelDrawingFunction {
  return (context, { x, y, size, label, color }, { labelSize, labelFont, labelWeight, labelColor }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = ground;
    context.strokeText(label, x + size + PADDING, y + labelSize / 3);
    context.fillStyle = labelColor.color ?? color;
    context.fillText(label, x + size + PADDING, y + labelSize / 3);
  };
}
