import type { Row } from '@groundswell/contract';
import { channelFilter, sayChannel } from '../../channel-names.ts';
import { charts } from '../../charts/index.ts';
import { everyTheme } from '../../filters.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import { touchedThemes } from './touched-themes.ts';

const { 'grid-heat': GridHeat } = charts;

// As many as can be compared at a glance; the filters lead to the others.
const PLACES = 10;

/** Where each theme is raised: in which channels, and by which teams. */
export function WherePanels() {
  const channels = useOptions().data?.channels ?? [];
  const placeOf = ({ community, channel }: Row) =>
    sayChannel(channelFilter({ channels }, String(community), String(channel)));
  return (
    <>
      <WherePanel metric="theme-by-channel" by="channel" placeOf={placeOf} />
      <WherePanel metric="theme-by-team" by="team" placeOf={({ team }) => String(team)} />
    </>
  );
}

interface Props {
  metric: string;
  by: string;
  placeOf: (row: Row) => string;
}

function WherePanel({ metric, by, placeOf }: Props) {
  // A theme chosen on the page must not empty the grid of the others.
  const answer = useAnswer(metric, everyTheme);
  const size = sizedBy(answer.data);
  const rows = ofLargest(answer.data?.rows ?? [], placeOf);
  const themes = touchedThemes(rows, size);
  return (
    <MetricPanel metric={metric} answer={answer} unit={`${size}, by ${by}`} rows={answer.data && rows} notes={false}>
      {({ rows, hidden }, _, choiceOf) => (
        <GridHeat
          rows={rows}
          x={{ column: 'place' }}
          y={{ column: 'theme', labels: themes }}
          value={size}
          unit={size}
          name={`${size} by ${by}`}
          hidden={hidden?.cells}
          minimum={hidden?.minimum}
          onSelect={(theme, place) => {
            const row = rows.find((one) => one.theme === theme && one.place === place);
            if (row) choiceOf(row)?.();
          }}
        />
      )}
    </MetricPanel>
  );
}

/** The rows of the first places, which are the largest, each with what its place is called. */
export function ofLargest(rows: Row[], placeOf: (row: Row) => string): Row[] {
  const named = rows.map((row) => ({ row, place: placeOf(row) }));
  const places = new Set([...new Set(named.map(({ place }) => place))].slice(0, PLACES));
  return named.filter(({ place }) => places.has(place)).map(({ row, place }) => ({ ...row, place }));
}
