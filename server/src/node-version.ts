/** npm brings a Node.js along for Linux and Windows; elsewhere the machine's own serves, and an old one would only hang. */
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(`The server needs Node.js ${NEEDED} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
