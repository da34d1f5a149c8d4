import { usePlotArea } from 'recharts';
import type { PlacedNote } from '../note-places.ts';
import styles from './marks.module.css';

/** Height of a row of notes' words. */
export const NOTE_ROW = 16;

/** What happened, over the chart: a thin dotted line, a ring on top, and the words beside it. */
export function NoteMarks({ notes }: { notes: PlacedNote[] }) {
  const area = usePlotArea();
  if (!area) return null;
  return (
    <g className={styles.notes}>
      {notes.map((note) => {
        const top = area.y - 10 - note.row * NOTE_ROW;
        return (
          <g key={`${note.day} ${note.text}`}>
            {note.words !== note.text && <title>{note.text}</title>}
            <path d={`M${note.x},${top + 4}V${area.y + area.height}`} className={styles.noteLine} />
            {note.endX !== undefined && <path d={`M${note.x},${top}H${note.endX}`} className={styles.noteSpan} />}
            <circle cx={note.x} cy={top} r={3.4} className={styles.noteRing} />
            <text
              x={note.x + (note.side === 'right' ? 8 : -8)}
              y={top}
              dominantBaseline="central"
              textAnchor={note.side === 'right' ? 'start' : 'end'}
            >
              {note.words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
