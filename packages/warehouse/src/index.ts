export { type BuildInput, type BuildWatch, buildWarehouse, type ThemeRow } from './build/build-warehouse.ts';
export { DisjointSets } from './disjoint-sets.ts';
export { type PostText, Stage, type StageCounts } from './stage/stage.ts';
export { type BoundValue, openWarehouse, type Query, type ResultRow, type Warehouse } from './warehouse.ts';
