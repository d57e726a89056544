import DataLoader from 'dataloader';
import { maskPhone } from '../access/masking.js';
import { visiblePasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { passConditions } from '../passes/pass.filter.js';
import { passesById } from '../passes/pass.queries.js';
import { PassPage, type PassType } from '../passes/pass.type.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { normalisePhone } from '../shared/phone-numbers.js';
import { boolean, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { instantOrNull, likeText, sql, where } from '../shared/sql.js';
import type { CardPhoneFilter } from './phone.input.js';
import { HolderPhoneType } from './phone.type.js';
import {
  CARDS_WITH_PHONES,
  HOLDER_RECORD,
  PHONE_STATE,
  PHONE_STATES,
  PRESENT_PHONE,
  VERIFIED_AT,
  VERIFIED_PHONE,
} from './phone-state.sql.js';

/** One page of the viewer's own cards, newest first; of a chain the one that is held (R-TEL-3). */
export async function listCardPhones(
  context: RequestContext,
  { passNumber, idNumber, holderName, phone, states }: CardPhoneFilter,
  request: PageRequest,
): Promise<PassPage> {
  const { signedIn, database } = context;
  const begins = phone && `${likeText(normalisePhone(phone))}%`;
  const conditions = where([
    visiblePasses(signedIn, 'OWNED'),
    CARDS_WITH_PHONES,
    ...(await passConditions(context, { ownership: 'OWNED', number: passNumber, idNumber, holderName })),
    begins ? sql`${PRESENT_PHONE} like ${begins}` : undefined,
    states ? sql`${PHONE_STATE} = any(${states}::text[])` : undefined,
  ]);
  const rows = await database.rows(
    { id: uuid },
    sql`select p.id from pass p ${conditions} order by p.issued_at desc, p.id desc ${pageOf(request)}`,
  );
  const passes = await passesById(
    context,
    rows.map(({ id }) => id),
  );
  const items = rows.flatMap(({ id }) => passes.get(id) ?? []);
  return buildPage(PassPage, { items, request, count: totalOf(database, sql`pass p ${conditions}`) });
}

/** Batches the phones of the holders of passes, in clear. */
export function holderPhonesLoader(context: RequestContext): DataLoader<string, StoredPhone> {
  return new DataLoader(async (passIds) => {
    const rows = await context.services.database.rows(
      Row,
      sql`select p.id, ${PHONE_STATE} state, ${PRESENT_PHONE} phone, ${VERIFIED_PHONE} verified, ${VERIFIED_AT} verified_at,
        ${HOLDER_RECORD} is not null recorded
      from pass p where p.id = any(${passIds}::uuid[])`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return passIds.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

const Row = {
  id: uuid,
  state: oneOf(PHONE_STATES),
  phone: nullable(text),
  verified: nullable(text),
  verified_at: nullable(timestamp),
  recorded: boolean,
};
interface StoredPhone {
  readonly state: (typeof PHONE_STATES)[number];
  readonly phone: string | null;
  readonly verified: string | null;
  readonly verified_at: string | null;
  readonly recorded: boolean;
}

/**
 * The phone of a pass's holder as the viewer may see it: in clear to operators who own the pass, masked to those who were granted
 * to read the holder (R-TEL-3) and to staff of its branches, not at all to others.
 */
export async function holderPhone(context: RequestContext, pass: PassType): Promise<HolderPhoneType | null> {
  const { rights, kind } = pass;
  const ofStaff = context.viewer.kind === 'STAFF';
  if (kind === 'SINGLE_ENTRY' || !(rights.record || (rights.holder && context.viewer.kind === 'OPERATOR'))) return null;
  const stored = await context.once(holderPhonesLoader).load(pass.id);
  const inClear = rights.record && !ofStaff;
  const shown = (phone: string | null) => (phone === null || inClear ? phone : maskPhone(phone));
  return build(HolderPhoneType, {
    state: stored.state,
    phone: shown(stored.phone),
    verifiedPhone: shown(stored.verified),
    verifiedAt: instantOrNull(stored.verified_at),
    canChange: inClear && stored.recorded,
  });
}
