import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, ending in a slash. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The folder of real exports beside the project, or null where it is absent: tests on it then say that they were left out. */
export const realExports: string | null = existsSync(`${sharedFolder}data`) ? sharedFolder : null;
