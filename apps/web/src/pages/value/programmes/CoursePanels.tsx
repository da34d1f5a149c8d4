import type { Measure, Programme, Row } from '@groundswell/contract';
import { charts } from '../../../charts/index.ts';
import { MetricPanel } from '../../../parts/MetricPanel.tsx';
import { useAnswer } from '../../../queries.ts';
import { surestFirst } from './surest-first.ts';
import { useWholeCompany } from './use-whole-company.ts';

const { 'line-series': LineSeries } = charts;

const columns = ['period', 'side', 'treated', 'control'];

/** The two lines of each programme before and after its day, in the measure that is shown: whether they went the same way before. */
export function CoursePanels({
  programmes,
  measure,
  measures,
}: {
  programmes: Programme[];
  measure: Measure | undefined;
  measures: Measure[];
}) {
  const asked = useWholeCompany(measure);
  const answer = useAnswer('programme-over-time', asked);
  const effects = useAnswer('programme-effect', asked).data?.rows ?? [];
  const all = answer.data?.rows ?? [];
  return programmes.map(({ id, name, day }) => {
    const own = all.filter((row) => row.programme === name);
    const drawn = shownMeasure(own, measure, surestFirst(effects.filter((row) => row.programme === name)));
    if (drawn === undefined) return null;
    const rows = own.filter((row) => row.metric === drawn);
    const unit = measures.find((one) => one.name === drawn)?.unit ?? '';
    return (
      <MetricPanel
        key={id}
        metric="programme-over-time"
        answer={answer}
        question={`${name}: did the teams go the same way before?`}
        unit={`${drawn}${unit ? `, ${unit}` : ''}`}
        columns={columns}
        rows={rows}
        notes={false}
      >
        {({ rows: lines, scope }) => (
          <LineSeries
            rows={lines}
            x="period"
            lines={[
              { column: 'treated', label: 'took part', colour: 'plum' },
              { column: 'control', label: 'held against', colour: 'tide' },
            ]}
            unit={unit}
            grain={scope.grain}
            completeUntil={null}
            notes={[{ day, text: `${name} began` }]}
            zero={false}
          />
        )}
      </MetricPanel>
    );
  });
}

/** The measure of the page where it is compared, else the one of which most can be said. */
function shownMeasure(rows: Row[], measure: Measure | undefined, effects: Row[]): string | undefined {
  const compared = new Set(rows.map(({ metric }) => String(metric)));
  const names = [measure?.name, ...effects.map(({ metric }) => String(metric)), ...compared];
  return names.find((name) => name !== undefined && compared.has(name));
}
