import type { Vault } from '../access/vault.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { boolean, bytes, type DatabaseTime, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { type Database, instant, sql } from '../shared/sql.js';
import { foldWidth } from '../shared/typed-numbers.js';
import { CODE_TRIES, PHONE_CODE_LIFETIME_MS } from './code-lifetime.js';
import { isCode } from './code-secrets.js';
import { countAttempt, type TriedCombination } from './code-tries.js';

const CODE = /^\d{6}$/;

/** A typed code in its one form. Refuses with REQUIRED or INVALID at `code`: what is no code counts for nothing. */
export function readCode(typed: string): string {
  const code = foldWidth(typed).replaceAll(/[\s\p{Z}\p{Pd}\p{Cf}]/gu, '');
  if (code === '') refuse(ErrorCode.REQUIRED, 'code');
  if (!CODE.test(code)) refuse(ErrorCode.INVALID, 'code');
  return code;
}

const Row = {
  id: uuid,
  chain_id: uuid,
  phone: text,
  code_hash: bytes,
  sent_at: timestamp,
  ended_at: nullable(timestamp),
  requested_by_id: nullable(uuid),
  changes_phone: boolean,
};

/** The latest code of a chain, of this phone if one is given. */
export async function latestCode(database: Database, chainId: string, phone: string | null) {
  const [row] = await database.rows(
    Row,
    sql`select k.id, k.chain_id, k.phone, k.code_hash, k.sent_at, k.ended_at, k.requested_by_id, k.changes_phone
      from phone_code k where k.chain_id = ${chainId} and (${phone}::text is null or k.phone = ${phone})
      order by k.sent_at desc, k.id desc limit 1`,
  );
  return row;
}

/** A code as it is compared. */
interface StoredCode {
  readonly id: string;
  readonly code_hash: string;
  readonly sent_at: DatabaseTime;
  readonly ended_at: DatabaseTime | null;
}

/** Compared with where there is no code: as much work, and nothing equals it. */
const NO_CODE = { id: '00000000-0000-0000-0000-000000000000', hash: `\\x${'00'.repeat(32)}` };

interface TypedCode<Stored extends StoredCode> {
  readonly database: Database;
  readonly vault: Vault;
  readonly now: Date;
  readonly tried: TriedCombination;
  /** The code there is, if the combination is right. */
  readonly stored: Stored | undefined;
  readonly code: string;
  /** How long a code is good. */
  readonly lastsMs?: number;
}

/**
 * Counts and compares a typed code; the same work whether or not there is one (R-TEL-2). Refuses with PHONE_CODE_WRONG and how
 * many are left, or PHONE_CODE_EXPIRED: five were wrong, or the right one is too old or was used.
 */
export async function checkTypedCode<Stored extends StoredCode>({
  database,
  vault,
  now,
  tried,
  stored,
  code,
  lastsMs = PHONE_CODE_LIFETIME_MS,
}: TypedCode<Stored>): Promise<Stored> {
  const tries = await countAttempt(database, vault, tried, now);
  const right = isCode(vault, stored ? { id: stored.id, hash: stored.code_hash } : NO_CODE, code);
  if (tries > CODE_TRIES) refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
  if (right && stored) {
    const good = stored.ended_at === null && now.getTime() < instant(stored.sent_at).getTime() + lastsMs;
    return good ? stored : refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
  }
  const left = CODE_TRIES - tries;
  return left > 0 ? refuse(ErrorCode.PHONE_CODE_WRONG, 'code', { left }) : refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
}

interface CodeRow {
  readonly id: string;
  readonly chain_id: string;
  readonly phone: string;
  readonly requested_by_id: string | null;
  readonly changes_phone: boolean;
}

/** A row as the verification uses it. */
export const usedCode = (row: CodeRow) => ({
  id: row.id,
  chainId: row.chain_id,
  phone: row.phone,
  changesPhone: row.changes_phone,
  requestedById: row.requested_by_id,
});
