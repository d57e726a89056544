import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table as the servers of a release write it. */
export interface ReleasedTable {
  readonly columns: Readonly<Record<string, { readonly type: string; readonly nullable: boolean }>>;
  /** What its rows must meet, by the name of the constraint. */
  readonly constraints: Readonly<Record<string, string>>;
}

/** What the servers and open pages of the last release rely on. */
export interface Release {
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, ReleasedTable>>;
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'last-release');
const file = (name: string) => join(FOLDER, name);

export const lastRelease: Release = JSON.parse(readFileSync(file('database.json'), 'utf8'));

/** All operations and fragments of its clients. */
export const releasedDocuments = readFileSync(file('documents.graphql'), 'utf8');

/** Its contract. */
export const releasedSchema = readFileSync(file('schema.graphql'), 'utf8');

export function recordRelease(release: Release, schema: string, documents: string): void {
  writeFileSync(file('database.json'), `${JSON.stringify(release, undefined, 2)}\n`);
  writeFileSync(file('schema.graphql'), schema);
  writeFileSync(file('documents.graphql'), documents);
}
