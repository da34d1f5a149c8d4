import type { Row } from '@groundswell/contract';
import { useEffect, useId, useMemo, useState } from 'react';
import type { ChartDescription } from './chart-description.ts';
import type { DrawnMap } from './map-renderer.ts';
import { aboutShown, keyOf } from './map-words.ts';
import { ChartKey } from './marks/ChartKey.tsx';
import styles from './ReplyMap.module.css';
import { namesLike, type ReplyGraph, replyGraph, teamHues } from './reply-graph.ts';
import { useDrawnMap } from './use-drawn-map.ts';

export const description: ChartDescription = {
  id: 'reply-map',
  shape: 'graph',
  title: 'Map of replies',
  purpose: 'Who replies to whom, person by person: those who reply much to each other stand near.',
};

/** What a map is drawn from: directed edges with the numbers, names and teams of their two ends, and how many replies or mentions. */
export interface ReplyMapProps {
  rows: Row[];
  value?: 'replies' | 'mentions';
  height?: number;
  /** Told which team is chosen: in the key, or that of a person who is looked at. */
  onSelectTeam?: (team: string) => void;
}

/** A network to look around in: point at somebody, choose or find them, and whom they exchange replies with stands out. */
export function ReplyMap({ rows, value = 'replies', height = 520, onSelectTeam }: ReplyMapProps) {
  const graph = useMemo(() => replyGraph(rows, value), [rows, value]);
  const hues = useMemo(() => teamHues(graph), [graph]);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(() => namesLike(graph, typed), [graph, typed]);
  const { field, map, failed } = useDrawnMap({ graph, hues, onPoint: setPointed, onChoose: setChosen });
  const stays = graph.nodes.find(({ key }) => key === chosen) ?? (found.length === 1 ? found[0] : undefined);
  const one = graph.nodes.find(({ key }) => key === pointed) ?? stays;
  useEffect(() => map?.show(one ? [one.key] : found.map(({ key }) => key)), [map, one, found]);
  return (
    <div>
      <div className={styles.tools}>
        <FindPerson typed={typed} onType={setTyped} graph={graph} />
        {map && <ZoomButtons map={map} />}
      </div>
      <p className={styles.about}>
        <span role="status">{aboutShown(graph, one, found, typed, value)}</span>
        {stays && <OnlyTeam team={stays.team} onSelect={onSelectTeam} />}
      </p>
      {failed ? (
        <p className={styles.failed}>
          This browser cannot draw the map (it has no WebGL). The table has the same {value}.
        </p>
      ) : (
        <div
          ref={field}
          className={styles.field}
          style={{ height }}
          role="img"
          aria-label={`Map of ${graph.nodes.length} people and the ${value} between them. The table has the same ${value}.`}
          aria-busy={map === null}
        />
      )}
      <ChartKey entries={keyOf(graph, hues, onSelectTeam)} />
    </div>
  );
}

function OnlyTeam({ team, onSelect }: { team: string | null; onSelect?: (team: string) => void }) {
  if (team === null || !onSelect) return null;
  return (
    <button type="button" onClick={() => onSelect(team)}>
      Only {team}
    </button>
  );
}

function FindPerson({ typed, onType, graph }: { typed: string; onType: (typed: string) => void; graph: ReplyGraph }) {
  const list = useId();
  return (
    <label className={styles.find}>
      Find a person
      <input type="search" value={typed} list={list} onChange={(event) => onType(event.target.value)} />
      <datalist id={list}>
        {graph.nodes.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function ZoomButtons({ map }: { map: DrawnMap }) {
  return (
    <div className={styles.zoom}>
      <button type="button" onClick={() => map.zoom('in')}>
        Closer
      </button>
      <button type="button" onClick={() => map.zoom('out')}>
        Farther
      </button>
      <button type="button" onClick={() => map.zoom('all')}>
        Whole map
      </button>
    </div>
  );
}
