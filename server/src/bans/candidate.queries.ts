import { maskIdNumber, maskName } from '../access/masking.js';
import { ID_KINDS, type IdKind } from '../access/words.js';
import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import { searchNonOwned } from '../audit/non-owned-search.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { idNumberError } from '../people/id-number.rules.js';
import type { Human } from '../people/linked-documents.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuseAny } from '../shared/errors.js';
import { bytes, integer, oneOf, text, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { readBans } from './ban.queries.js';
import { BanCandidateDocumentType, BanCandidateType } from './ban.type.js';
import { casesOfHuman } from './cases.js';
import { banCovers, humanOfDocument, isKnown, runningCardsOf } from './human-of-document.js';

const MAX_ROWS = 20;

/**
 * What is known of the person behind a whole number. The search is limited and on record (R-ACC-4). Refuses with the errors of
 * an ID number at `idNumber`, and RATE_LIMITED, there too after five numbers in a day that are unknown.
 */
export async function findBanCandidate(
  context: RequestContext,
  { idKind, idNumber: typed }: { idKind: IdKind; idNumber: string },
): Promise<BanCandidateType> {
  const { services, now } = context;
  const idNumber = foldNumber(typed);
  const error = idNumber ? idNumberError(idKind, idNumber, now) : { code: ErrorCode.REQUIRED };
  refuseAny(error ? [{ ...error, field: 'idNumber' }] : []);
  const indexes = services.vault.indexesOf(idKind, idNumber);
  const hasNumber = () => isKnown(context.database, indexes);
  await searchNonOwned(context, { name: false, hasNumber, field: 'idNumber' });
  const human = await humanOfDocument(context.database, indexes);
  return build(BanCandidateType, {
    records: await documentRecords(context, human),
    cards: await cardsOf(context, human),
    openApplications: await openApplications(context, human),
    cases: await casesOfHuman(context.database, human),
    bans: await readBans(context, sql`where ${banCovers(human)}`, sql`limit ${MAX_ROWS}`),
  });
}

/** The records of companies under the documents of this human, masked, newest first. */
export async function documentRecords({ database, services }: RequestContext, { records }: Human) {
  const rows = await database.rows(
    {
      ...{ id: uuid, id_kind: oneOf(ID_KINDS), id_cipher: bytes, name: text },
      ...{ company_name: text, organisation_kind: oneOf(ORGANISATION_KINDS), organisation_number: text },
    },
    sql`select h.id, h.id_kind, h.id_cipher, h.name, c.name company_name, c.organisation_kind, c.organisation_number
      from person h join company c on c.id = h.company_id
      where h.id = any(${records}::uuid[]) and h.deleted_at is null order by h.created_at desc, h.id limit ${MAX_ROWS}`,
  );
  return rows.map((row) =>
    build(BanCandidateDocumentType, {
      idKind: row.id_kind,
      maskedIdNumber: maskIdNumber(services.vault.openHex('person.id_cipher', row.id, row.id_cipher)),
      name: maskName(row.name),
      company: build(CompanySummaryType, {
        name: row.company_name,
        organisationKind: row.organisation_kind,
        organisationNumber: row.organisation_number,
      }),
    }),
  );
}

async function cardsOf(context: RequestContext, human: Human) {
  const ids = await context.database.rows(
    { id: uuid },
    sql`select p.id from pass p where ${runningCardsOf(human, context.now)} order by p.issued_at desc, p.id limit ${MAX_ROWS}`,
  );
  const found = await passesById(
    context,
    ids.map(({ id }) => id),
  );
  return ids.flatMap(({ id }) => found.get(id) ?? []);
}

async function openApplications({ database }: RequestContext, { records }: Human): Promise<number> {
  const [row] = await database.rows(
    { open: integer },
    sql`select count(distinct i.application_id) open from application_item i
      where i.person_id = any(${records}::uuid[]) and ${OPEN_ITEM}`,
  );
  return row?.open ?? 0;
}
