import type { SignedInViewer } from '../access/viewer.js';
import { grantedPasses, ownedPasses } from '../access/visibility.js';
import { ID_KINDS, type IdKind } from '../access/words.js';
import { firstOf } from '../passes/card-chain.js';
import { boolean, bytes, nullable, oneOf, type RowOf, text, uuid } from '../shared/rows.js';
import { type Database, type Sql, sql } from '../shared/sql.js';
import { CHAIN_LIVES, HOLDER_RECORD, PRESENT_PHONE, VERIFIED_PHONE } from './phone-state.sql.js';

/** A card whose holder's phone is to be verified. */
export interface VerifiableCard {
  readonly id: string;
  readonly number: string;
  readonly chainId: string;
  readonly idKind: IdKind;
  /** The blind index of the holder's number, in hexadecimal text. */
  readonly idIndex: string;
  /** The number itself, encrypted, in hexadecimal text. */
  readonly idCipher: string;
  /** The company's record of the holder; null if it was deleted. */
  readonly personId: string | null;
  /** The phone on that record. */
  readonly phone: string | null;
  /** The phone that was verified last for the chain. */
  readonly verifiedPhone: string | null;
}

const Row = {
  id: uuid,
  number: text,
  chain_id: uuid,
  holder_id_kind: oneOf(ID_KINDS),
  holder_id_index: bytes,
  holder_id_cipher: bytes,
  holder_record: nullable(uuid),
  phone: nullable(text),
  verified_phone: nullable(text),
};
const COLUMNS = sql`p.id, p.number, ${firstOf('p')} chain_id, p.holder_id_kind, p.holder_id_index, p.holder_id_cipher,
  ${HOLDER_RECORD} holder_record, ${PRESENT_PHONE} phone, ${VERIFIED_PHONE} verified_phone`;

/** Passes `p` of chains that are not cancelled, whoever may read them. */
export async function readVerifiableCards(database: Database, which: Sql): Promise<VerifiableCard[]> {
  const rows = await database.rows(
    Row,
    sql`select ${COLUMNS} from pass p where ${which} and ${CHAIN_LIVES} order by p.id`,
  );
  return rows.map(presented);
}

/** A card as a viewer meets it. */
export interface ReachableCard extends VerifiableCard {
  readonly owned: boolean;
  readonly granted: boolean;
}

/** The same, with what the viewer is to it. */
export async function readReachableCards(
  database: Database,
  viewer: SignedInViewer,
  now: Date,
  which: Sql,
): Promise<ReachableCard[]> {
  const rows = await database.rows(
    { ...Row, owned: boolean, granted: boolean },
    sql`select ${COLUMNS}, ${ownedPasses(viewer, now)} owned, ${grantedPasses(viewer, now)} granted
      from pass p where ${which} and ${CHAIN_LIVES} order by p.id`,
  );
  return rows.map((row) => ({ ...presented(row), owned: row.owned, granted: row.granted }));
}

function presented(row: RowOf<typeof Row>): VerifiableCard {
  return {
    id: row.id,
    number: row.number,
    chainId: row.chain_id,
    idKind: row.holder_id_kind,
    idIndex: row.holder_id_index,
    idCipher: row.holder_id_cipher,
    personId: row.holder_record,
    phone: row.phone,
    verifiedPhone: row.verified_phone,
  };
}
