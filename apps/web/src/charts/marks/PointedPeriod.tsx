import { useEffect } from 'react';
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts';

/** Draws nothing, and tells which place on its axis the chart points at, by mouse or keyboard; null where at none. */
export function PointedPeriod({ onPoint }: { onPoint: (place: string | number | null) => void }) {
  const isActive = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  useEffect(() => onPoint(isActive && label !== undefined ? label : null));
  return null;
}
