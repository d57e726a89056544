import type { RequestContext } from '../context.js';
import { PRESENT_PHONE, VERIFIED_PHONE } from '../phones/phone-state.sql.js';
import { readVerifiableCards } from '../phones/verifiable-card.queries.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { filled, text, timestamp, uuid } from '../shared/rows.js';
import { instant, type Sql, sql } from '../shared/sql.js';
import { hashToken } from '../shared/tokens.js';
import { provenPhone } from './ask-code.commands.js';

/** A record that is open: which passes `p` are the holder's own, and until when they are shown. */
export interface OpenRecord {
  readonly until: Date;
  readonly ownPasses: Sql;
}

/**
 * The record that was opened with this token, as long as the phone is the holder's (R-TEL-10). Refuses with
 * HOLDER_RECORD_CLOSED for every cause, RATE_LIMITED.
 */
export async function findOpenRecord({ services, now, viewer }: RequestContext, token: string): Promise<OpenRecord> {
  const { database, limits, vault } = services;
  await limits.take('holderReadsPerAddress', viewer.address);
  const [row] = await database.rows(
    { chain_id: uuid, phone: text, open_until: filled(timestamp) },
    sql`select l.chain_id, l.phone, l.open_until from holder_look_up l
      where l.token_hash = ${hashToken(token)} and l.open_until > ${now}::timestamptz`,
  );
  const [card] = row ? await readVerifiableCards(database, sql`p.id = ${row.chain_id}`) : [];
  if (!row || !card || provenPhone(card) !== row.phone) return refuse(ErrorCode.HOLDER_RECORD_CLOSED);
  const number = vault.openHex('pass.holder_id_cipher', card.id, card.idCipher);
  return {
    until: instant(row.open_until),
    ownPasses: ownPasses(card.id, {
      kind: card.idKind,
      indexes: vault.indexesOf(card.idKind, number),
      phone: row.phone,
    }),
  };
}

interface Holder {
  readonly kind: string;
  readonly indexes: readonly Buffer[];
  readonly phone: string;
}

/**
 * Passes `p` for the same document: of the company of the card, and of another company as far as it knows the holder by the same
 * phone. A company that enters a phone of its own for a person would read there what others hold for them.
 */
const ownPasses = (cardId: string, { kind, indexes, phone }: Holder): Sql => sql`(p.holder_id_kind = ${kind}
  and p.holder_id_index = any(${indexes}::bytea[])
  and (exists (select from pass k where k.id = ${cardId} and k.company_id = p.company_id)
    or ${PRESENT_PHONE} = ${phone} or ${VERIFIED_PHONE} = ${phone}))`;
