import type { RequestContext } from '../context.js';
import { recordHistory } from '../history/history.js';
import { cardOf, minimumAnswerDelay, type TypedHolder, visitor } from '../phones/public-request.js';
import { checkTypedCode, readCode } from '../phones/type-code.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { bytes, nullable, timestamp, uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { provenPhone, readHolder, triedHolder } from './ask-code.commands.js';
import { LOOK_UPS_LAST_MS } from './look-up-lifetime.js';

export interface OpenedRecord {
  readonly token: string;
  readonly until: Date;
}

/**
 * Opens the holder's record with the code that was sent, for fifteen minutes (R-TEL-10). For what does not exist codes count
 * alike. Refuses as {@link checkTypedCode} does, with RATE_LIMITED an address that tries too often, and at the fields.
 */
export async function openHolderRecord(
  context: RequestContext,
  typed: TypedHolder,
  typedCode: string,
): Promise<OpenedRecord> {
  const { em, services, now, viewer } = context;
  const { vault, database } = services;
  const asked = readHolder(typed);
  const code = readCode(typedCode);
  await services.limits.take('phoneConfirmationsPerAddress', viewer.address);
  const wait = minimumAnswerDelay();
  try {
    const { chainId, card } = await cardOf(context, asked);
    const stored = await latestLookUp(database, card?.chainId ?? newId(), provenPhone(card) ?? '');
    const tried = triedHolder(chainId ?? asked.passNumber, asked);
    const right = await checkTypedCode({ database, vault, now, tried, stored, code, lastsMs: LOOK_UPS_LAST_MS });
    const [token, until] = [newToken(), new Date(now.getTime() + LOOK_UPS_LAST_MS)];
    const opened = await em.transactional(async (tx) => {
      const used = await transactionDatabase(tx).change(sql`update holder_look_up l
        set ended_at = ${now}, token_hash = ${hashToken(token)}, open_until = ${until}
        where l.id = ${right.id} and l.ended_at is null`);
      if (used === 0 || !card) return false;
      const event = { subject: 'PASS', subjectId: card.id, action: 'HOLDER_RECORD_OPENED' } as const;
      await recordHistory(tx, visitor(context), [event]);
      return true;
    });
    if (!opened) refuse(ErrorCode.PHONE_CODE_EXPIRED, 'code');
    return { token, until };
  } finally {
    await wait;
  }
}

async function latestLookUp(database: Database, chainId: string, phone: string) {
  const [row] = await database.rows(
    { id: uuid, code_hash: bytes, sent_at: timestamp, ended_at: nullable(timestamp) },
    sql`select l.id, l.code_hash, l.sent_at, l.ended_at from holder_look_up l
      where l.chain_id = ${chainId} and l.phone = ${phone} order by l.sent_at desc, l.id desc limit 1`,
  );
  return row;
}

/** Closes a record before its time. What is closed already stays so. */
export async function closeHolderRecord({ services }: RequestContext, token: string): Promise<void> {
  await services.database.change(
    sql`update holder_look_up l set token_hash = null, open_until = null where l.token_hash = ${hashToken(token)}`,
  );
}
