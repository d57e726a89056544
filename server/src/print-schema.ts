import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from './schema.js';

/** Writes `schema.graphql`; with `--check` only reports whether the committed file is up to date. */
const file = join(import.meta.dirname, '..', '..', 'schema.graphql');
const printed = printedSchema();
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('schema.graphql is out of date. Run: npm run schema');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, printed);
}
