export { openWorkspace, type Workspace } from './open-workspace.ts';
