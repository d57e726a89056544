/** The oldest Node.js with all known security fixes, as `engines` in package.json. */
export const NEEDED_NODE = '22.23.2';

/** Whether a version such as 24.21.0 is this one or a newer one. */
export function isAtLeast(version: string, needed: string): boolean {
  const [found, least] = [version, needed].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  const at = (least ?? []).findIndex((part, index) => part !== found?.[index]);
  return at === -1 || (found?.[at] ?? 0) > (least?.[at] ?? 0);
}

// npm installs a Node.js for Linux and Windows and runs everything with it; elsewhere the system's own is used.
if (!isAtLeast(process.versions.node, NEEDED_NODE)) {
  console.error(`The server needs Node.js ${NEEDED_NODE} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
