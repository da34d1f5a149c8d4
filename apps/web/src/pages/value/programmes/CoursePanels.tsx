import type { Measure, Programme, Row } from '@groundswell/contract';
import { charts } from '../../../charts/index.ts';
import { MetricPanel } from '../../../parts/MetricPanel.tsx';
import { useAnswer } from '../../../queries.ts';
import { programmeName } from './programme-words.ts';
import { surestFirst } from './surest-first.ts';
import { useWholeCompany } from './use-whole-company.ts';

const { 'line-series': LineSeries } = charts;

const columns = ['period', 'side', 'treated', 'control'];

interface CoursesProps {
  programmes: Programme[];
  measure: Measure | undefined;
  measures: Measure[];
}

/** The two lines of each programme before and after its day, in the measure that is shown: whether they went the same way before. */
export function CoursePanels({ programmes, measure, measures }: CoursesProps) {
  const asked = useWholeCompany(measure);
  const answer = useAnswer('programme-over-time', asked);
  const effects = useAnswer('programme-effect', asked).data?.rows ?? [];
  const all = answer.data?.rows ?? [];
  return programmes.flatMap((programme) => {
    const isOwn = (row: Row) => String(row.programme_id) === programme.id;
    const own = all.filter(isOwn);
    const drawn = shownMeasure(own, measure, surestFirst(effects.filter(isOwn)));
    const name = programmeName(programme, programmes);
    const forum = own.filter((row) => row.by === 'community' && row.metric === forumMetric);
    return [
      drawn === undefined ? null : (
        <CoursePanel
          key={programme.id}
          answer={answer}
          programme={programme}
          question={`${name}: did both go the same way before?`}
          rows={own.filter((row) => row.metric === drawn && row.by === programme.kind)}
          metric={drawn}
          unit={measures.find((one) => one.name === drawn)?.unit ?? ''}
        />
      ),
      forum.length === 0 ? null : (
        <CoursePanel
          key={`${programme.id} forum`}
          answer={answer}
          programme={programme}
          question={`${name}: its own community, ${programme.community}`}
          rows={forum}
          metric={forumMetric}
          unit=""
        />
      ),
    ];
  });
}

/** What is drawn of a course’s own community. */
const forumMetric = 'contributors';

interface CourseProps {
  answer: ReturnType<typeof useAnswer>;
  programme: Programme;
  question: string;
  rows: Row[];
  metric: string;
  unit: string;
}

function CoursePanel({ answer, programme, question, rows, metric, unit }: CourseProps) {
  const isAlone = rows.every(({ by }) => by === 'community');
  return (
    <MetricPanel
      metric="programme-over-time"
      answer={answer}
      question={question}
      unit={`${metric}${unit ? `, ${unit}` : ` a ${answer.data?.scope.grain ?? 'period'}`}`}
      columns={isAlone ? columns.filter((column) => column !== 'control') : columns}
      rows={rows}
      notes={false}
    >
      {({ rows: lines, scope }) => (
        <LineSeries
          rows={lines}
          x="period"
          lines={[
            { column: 'treated', label: isAlone ? metric : 'took part', colour: 'plum' },
            ...(isAlone ? [] : [{ column: 'control', label: 'held against', colour: 'tide' } as const]),
          ]}
          unit={unit}
          grain={scope.grain}
          completeUntil={null}
          notes={[{ day: programme.day, text: `${programme.name} began` }]}
          zero={false}
        />
      )}
    </MetricPanel>
  );
}

/** The measure of the page where it is compared, else the one of which most can be said. */
function shownMeasure(rows: Row[], measure: Measure | undefined, effects: Row[]): string | undefined {
  const compared = new Set(rows.filter(({ by }) => by !== 'community').map(({ metric }) => String(metric)));
  const names = [measure?.name, ...effects.map(({ metric }) => String(metric)), ...compared];
  return names.find((name) => name !== undefined && compared.has(name));
}
