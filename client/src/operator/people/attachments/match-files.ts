import type { Client } from '@urql/solid';
import { graphql } from '../../../gql';
import type { FilePeopleQuery } from '../../../gql/graphql';
import { unwrapResult } from '../../../lib/unwrap-result';
import { matchPeople } from '../../person-matches/person-matches';
import type { NamedFile } from './file-names';

const FilePeople = graphql(`
  query FilePeople($filter: PersonFilter!, $size: Int!) {
    people(filter: $filter, size: $size) {
      items {
        id
        idKind
        idNumber
        name
        attachments {
          kind
        }
      }
    }
  }
`);

/** A person of the account's own, as far as their files go. */
export type FilePerson = FilePeopleQuery['people']['items'][number];

const atOnce = 50;

async function readPeople(client: Client, ids: readonly string[]): Promise<Map<string, FilePerson>> {
  const found = new Map<string, FilePerson>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const variables = { filter: { ids: ids.slice(from, from + atOnce) }, size: atOnce };
    const answer = await client.query(FilePeople, variables, { requestPolicy: 'network-only' }).toPromise();
    for (const person of unwrapResult(answer).people.items) found.set(person.id, person);
  }
  return found;
}

/** Whom a file may be about; one person is clear only where number and name do not contradict each other. */
export interface FileMatch {
  readonly people: readonly FilePerson[];
  readonly clear: boolean;
}

/**
 * Asks the API whom the files are about. A number decides; where a name contradicts it, or the file names a number that no
 * one has, it is for the user to say. Rejects with the API's error.
 */
export async function matchFiles(client: Client, files: readonly NamedFile[]): Promise<FileMatch[]> {
  const values = [...new Set(files.flatMap(({ numbers, names }) => [...numbers, ...names]))];
  const matches = values.length > 0 ? await matchPeople(client, values) : [];
  const idsOf = new Map(values.map((value, at) => [value, matches[at] ?? []]));
  const people = await readPeople(client, [...new Set(matches.flat())]);
  const found = (some: readonly string[]) => [...new Set(some.flatMap((value) => idsOf.get(value) ?? []))];
  return files.map(({ numbers, names }) => {
    const [byNumber, byName] = [found(numbers), found(names)];
    const ids = [...new Set([...byNumber, ...byName])];
    const clear =
      byNumber.length === 1
        ? byName.length === 0 || byName.includes(byNumber[0] ?? '')
        : numbers.length === 0 && byName.length === 1;
    const chosen = clear && byNumber.length === 1 ? byNumber : ids;
    return { people: chosen.flatMap((id) => people.get(id) ?? []), clear };
  });
}

const numberLike = /\d{4}/;

/** Own people by a part of their name, or by their whole number. Rejects with the API's error. */
export async function searchPeople(client: Client, typed: string): Promise<readonly FilePerson[]> {
  const filter = numberLike.test(typed) ? { idNumber: typed } : { name: typed };
  const answer = await client.query(FilePeople, { filter, size: 20 }, { requestPolicy: 'network-only' }).toPromise();
  return unwrapResult(answer).people.items;
}
