import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** A part of the periods of a chart, chosen by dragging or by the keyboard: the places of its first and last period. */
export interface Brush {
  selected: [first: number, last: number] | null;
  /** The period pointed at, in all charts at once. */
  pointed: number | null;
  /** For the drawing, told where along it the pointer is. */
  pointer(
    placeOf: (event: PointerEvent<Element>) => number,
  ): Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerLeave' | 'onPointerCancel',
    (event: PointerEvent<Element>) => void
  >;
  onKeyDown(event: KeyboardEvent): void;
  /** Whether the click that follows was the end of dragging, and means nothing. */
  wasDrag(): boolean;
}

/** Pixels that a hand may slip in clicking. */
const SLIP = 6;

/**
 * Choosing a part of `many` periods: by dragging over a chart, or by arrow keys, which point, with Shift, which selects; Enter
 * takes it and Escape lets go. Without `onBrush` charts are only pointed at.
 */
export function useBrush(many: number, onBrush?: (first: number, last: number) => void): Brush {
  const [pointed, point] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const began = useRef<{ x: number; place: number } | null>(null);
  const dragged = useRef(false);
  const selected = anchor === null || pointed === null ? null : ordered(anchor, pointed);
  const letGo = () => {
    began.current = null;
    setAnchor(null);
  };
  const take = () => {
    if (selected) onBrush?.(...selected);
    letGo();
  };
  return {
    selected,
    pointed,
    pointer: (placeOf) => ({
      onPointerDown: (event) => {
        dragged.current = false;
        if (onBrush && event.button === 0) began.current = { x: event.clientX, place: placeOf(event) };
      },
      onPointerMove: (event) => {
        point(placeOf(event));
        const start = began.current;
        if (!start || anchor !== null || Math.abs(event.clientX - start.x) < SLIP) return;
        dragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(start.place);
      },
      onPointerUp: () => (dragged.current && selected ? take() : letGo()),
      onPointerLeave: () => {
        if (!dragged.current || !began.current) point(null);
      },
      onPointerCancel: letGo,
    }),
    onKeyDown: (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step !== undefined) {
        const from = pointed ?? (step > 0 ? -1 : many);
        const to = Math.min(many - 1, Math.max(0, from + step));
        if (!event.shiftKey || !onBrush) setAnchor(null);
        else if (anchor === null) setAnchor(pointed ?? to);
        point(to);
      } else if (event.key === 'Enter' && selected) take();
      else if (event.key === 'Escape' && selected) letGo();
      else return;
      event.preventDefault();
    },
    wasDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}

const ordered = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);
