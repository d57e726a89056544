import { v7 } from 'uuid';

/** A new primary key: time-ordered, so that indexes stay dense, with 74 unguessable bits at the end. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a client's ID can be one of ours; any other gets the same answer as a row that does not exist (R-ACC-5). */
export function isId(value: string): boolean {
  return UUID.test(value);
}
