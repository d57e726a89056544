import type { Client } from '@urql/solid';
import { graphql } from '../../../gql';
import type { ErrorLike } from '../../../lib/errors';
import type { CheckedLine } from './check-lines';
import { inParts } from './import-parts';

const ImportPeople = graphql(`
  mutation ImportPeople($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!, $key: String!) {
    importPeople(rows: $rows, updates: $updates, idempotencyKey: $key)
  }
`);

/** One for each content of a request: sent twice, it is imported once. */
export function createKeys(): (content: object) => string {
  const keys = new Map<string, string>();
  return (content) => {
    const written = JSON.stringify(content);
    const key = keys.get(written) ?? crypto.randomUUID();
    keys.set(written, key);
    return key;
  };
}

/** Imports the lines in parts, each whole or not at all, up to the first that is refused. */
export async function importLines(
  client: Client,
  lines: readonly CheckedLine[],
  keyOf: (content: object) => string,
): Promise<{ done: ReadonlySet<number>; error: ErrorLike | undefined }> {
  const done = new Set<number>();
  for (const part of inParts(lines)) {
    const rows = part.flatMap(({ input }) => (input ? [input] : []));
    const updates = part.flatMap(({ update }, row) => (update ? [{ row, version: update.version }] : []));
    const content = { rows, updates };
    const sent = await client
      .mutation(ImportPeople, { ...content, key: keyOf(content) }, { additionalTypenames: ['Person'] })
      .toPromise();
    if (!sent.data) return { done, error: sent.error };
    for (const { line } of part) done.add(line);
  }
  return { done, error: undefined };
}
