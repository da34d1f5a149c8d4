import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { useAnswer } from '../../queries.ts';

/** How often posts were read; only where the source counts it at all. */
export function ReachPanel() {
  const views = useAnswer('reach').data?.total?.views;
  if (typeof views !== 'number') return null;
  return (
    <SeriesPanel
      metric="reach"
      unit="views"
      words="views of the posts written then"
      lines={[{ column: 'views', label: 'views' }]}
      notes={false}
    />
  );
}
