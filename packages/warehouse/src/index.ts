export { type BuildInput, buildWarehouse, type ThemeRow } from './build/build-warehouse.ts';
export { DisjointSets } from './disjoint-sets.ts';
export { type ChatTable, type MadeRows, type MadeTable, madeTables } from './made-tables.ts';
export { type RetellPlace, type RetellWatch, retellHits } from './stage/retell-hits.ts';
export { retellTexts } from './stage/retell-texts.ts';
export { type PostLabel, type PostText, type SaidTexts, TextNumbers } from './stage/said-texts.ts';
export { type RowText, Stage, type StageCounts, type TellTexts } from './stage/stage.ts';
export { type BoundValue, openWarehouse, type Query, type ResultRow, type Warehouse } from './warehouse.ts';
