import './node-version.js';
import { keysFileOf } from './env.js';
import { completeKeyFile } from './keys/key-file.js';

/** `npm run keys init` makes the file with the keys, or what it lacks, and never changes a key. */
const [command] = process.argv.slice(2);
const file = keysFileOf();
if (command !== 'init' || !file) {
  console.error(file ? 'usage: npm run keys init' : 'KEYS_FILE must name the file for the keys.');
  process.exit(2);
}
console.log(completeKeyFile(file) ? `The keys are in ${file}: keep a copy.` : `The keys are in ${file} already.`);
