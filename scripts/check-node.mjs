// Features that the project uses came with these: importing JSON with attributes, and synchronous loading of modules.
const OLDEST = [20, 19];

/** Ends with a sentence where Node is too old to run the project. Must itself run on any Node. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Groundswell needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}.`);
  process.exit(1);
}
