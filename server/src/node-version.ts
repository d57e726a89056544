/**
 * npm installs a Node.js for Linux and Windows; elsewhere the system's own is used, and an old version would only hang.
 */
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(`The server needs Node.js ${NEEDED} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
