import { Line, ReferenceLine } from 'recharts';
import type { TwoScalesProps } from '../TwoScales.tsx';
import { paint } from '../token.ts';

interface ScaledLinesProps extends Pick<TwoScalesProps, 'left' | 'right'> {
  indexed: boolean;
  /** Where the right figure should be. */
  target: number | null;
}

const common = { type: 'monotone', isAnimationActive: false, strokeWidth: 2.2, dot: false } as const;

/** The left figure drawn through, the right one dashed, and what it should come to dotted. */
export function ScaledLines({ left, right, indexed, target }: ScaledLinesProps) {
  const rightAxis = indexed ? 'left' : 'right';
  return (
    <>
      {target === null ? null : (
        <ReferenceLine
          yAxisId={rightAxis}
          y={target}
          stroke={paint(right.colour)}
          strokeWidth={1.4}
          strokeDasharray="2 2.5"
        />
      )}
      <Line {...common} yAxisId="left" dataKey="left" stroke={paint(left.colour)} />
      <Line {...common} yAxisId={rightAxis} dataKey="right" stroke={paint(right.colour)} strokeDasharray="6 3" />
    </>
  );
}
