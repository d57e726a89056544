import { createHash } from 'node:crypto';
import { BRANCH_CODES } from '../access/words.js';
import { type Sql, sql } from '../shared/sql.js';

/**
 * The id of a branch's part of an application: several branches decide on it side by side, so that a reviewer claims their
 * branch's part only. It follows from both, in SQL as here.
 */
export function claimedPart(applicationId: string, branchCode: string): string {
  const digest = createHash('md5').update(`${applicationId} ${branchCode}`).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function claimedPartSql(applicationId: Sql, branchCode: Sql): Sql {
  return sql`md5(${applicationId} || ' ' || ${branchCode})::uuid`;
}

/** Everything on which a claim on a case may lie. */
export function claimedParts(id: string): string[] {
  return [id, ...BRANCH_CODES.map((code) => claimedPart(id, code))];
}
