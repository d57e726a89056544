import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { BranchCode, IdKind } from '../access/words.js';
import { audit } from '../audit/audit.js';
import { tryNumber } from '../audit/non-owned-search.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { Ban } from '../people/ban.entity.js';
import { idNumberError } from '../people/id-number.rules.js';
import { indexKeyInUse } from '../people/index-key.js';
import { type Human, lockAllOf } from '../people/linked-documents.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { accepted, optionalText, requiredText, tryCheck, withoutAddress } from '../shared/validation.js';
import { branchesToEnterBansFor, mayEnterBansFor } from './ban-guards.js';
import { type CauseInForce, causesInForce } from './ban-rules.js';
import { banCovers, humanOfDocument, isKnown, knownNameOf } from './human-of-document.js';

/** Undecided for longer, a proposal has lapsed. */
const PROPOSAL_DAYS = 14;
const DAY_MS = 24 * 60 * 60_000;
const MAX_NAME = 100;

const texts = v.object({
  note: requiredText(500),
  evidence: requiredText(200),
  name: v.pipe(optionalText(MAX_NAME), v.nullable(v.pipe(v.string(), withoutAddress))),
});

/** A ban as it is entered. */
export interface BanForm {
  readonly branchCode?: BranchCode | null;
  readonly idKind: IdKind;
  readonly idNumber: string;
  readonly name?: string | null;
  readonly organisationNumber?: string | null;
  readonly cause: string;
  readonly months: number;
  readonly note: string;
  readonly evidence: string;
}

/**
 * Enters a ban for a branch of the viewer, which a second person of it confirms (R-BAN-1). Whether a number is known may be
 * tried out no more often than by other searches (R-ACC-3). Refuses at the fields, all at once: REQUIRED or FORBIDDEN at
 * `branchCode`, the errors of an ID number, NOT_FOUND at `organisationNumber`, INVALID at `cause`, OUT_OF_RANGE at `months`;
 * RATE_LIMITED; then REQUIRED at `name` where it is not known, and BAN_ALREADY_PROPOSED. @returns the id.
 */
export async function proposeBan(context: RequestContext, input: BanForm): Promise<string> {
  const { services, now, signedIn } = context;
  const { idNumber, cause, typedName, ...given } = await checkBan(context, input);
  const indexes = services.vault.indexesOf(input.idKind, idNumber);
  await services.limits.take('bansPerAccount', signedIn.accountId);
  // With a name any number is entered, in sight of all colleagues; without one a number may be tried out.
  if (typedName) await audit(context, [{ action: 'ID_NUMBER_SEARCHED', subjectId: null }]);
  else await tryNumber(context, async () => isKnown(services.database, indexes), 'idNumber');
  return context.em.transactional(async (tx) => {
    const database = transactionDatabase(tx);
    await lockAllOf(tx, async () => [await humanOfDocument(database, indexes)]);
    const human = await humanOfDocument(database, indexes);
    const holderName = (await knownNameOf(database, human)) ?? typedName ?? refuse(ErrorCode.REQUIRED, 'name');
    await refuseRepeated(tx, human, cause, now);
    const id = newId();
    await tx.insert(Ban, {
      ...{ id, holderName, holderIdKind: input.idKind, causeId: cause.id, annulled: false, ...given },
      holderIdCipher: services.vault.seal('ban.holder_id_cipher', id, idNumber),
      holderIdIndex: services.vault.indexOf(input.idKind, idNumber, await indexKeyInUse(tx, services.vault)),
      ...{ proposedAt: now, proposedById: signedIn.accountId },
      expiresAt: new Date(now.getTime() + PROPOSAL_DAYS * DAY_MS),
    });
    return id;
  });
}

/** What is entered, checked field by field. */
async function checkBan(context: RequestContext, input: BanForm) {
  const { now, em, services } = context;
  const idNumber = foldNumber(input.idNumber);
  const cause = (await causesInForce(services.database, now)).find(({ code }) => code === input.cause);
  const branchCode = branchOf(context, input.branchCode ?? null);
  const organisationNumber = input.organisationNumber && foldNumber(input.organisationNumber);
  const company = organisationNumber ? await em.findOne(Company, { organisationNumber }) : null;
  const number = idNumber ? idNumberError(input.idKind, idNumber, now) : { code: ErrorCode.REQUIRED };
  const { note, evidence, name } = accepted(tryCheck(texts, input), [
    ...(typeof branchCode === 'string' ? [] : [branchCode]),
    ...(number ? [{ ...number, field: 'idNumber' }] : []),
    ...(organisationNumber && !company ? [{ code: ErrorCode.NOT_FOUND, field: 'organisationNumber' }] : []),
    ...causeErrors(cause, input.months),
  ]);
  if (typeof branchCode !== 'string' || !cause) throw new Error('an error was not refused');
  const { months } = input;
  return { idNumber, cause, typedName: name, branchCode, companyId: company?.id ?? null, months, note, evidence };
}

function branchOf({ viewer }: RequestContext, asked: BranchCode | null): BranchCode | ApiError {
  const [only, ...more] = branchesToEnterBansFor(viewer);
  if (asked) return mayEnterBansFor(viewer, asked) ? asked : { code: ErrorCode.FORBIDDEN, field: 'branchCode' };
  return only && more.length === 0 ? only : { code: ErrorCode.REQUIRED, field: 'branchCode' };
}

function causeErrors(cause: CauseInForce | undefined, months: number): ApiError[] {
  if (!cause) return [{ code: ErrorCode.INVALID, field: 'cause' }];
  if (cause.months.includes(months)) return [];
  const params = { min: Math.min(...cause.months), max: Math.max(...cause.months) };
  return [{ code: ErrorCode.OUT_OF_RANGE, field: 'months', params }];
}

async function refuseRepeated(tx: EntityManager, human: Human, { code }: CauseInForce, now: Date): Promise<void> {
  const open = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select g.id from ban g join ban_cause c on c.id = g.cause_id
      where g.decision is null and g.expires_at > ${now} and c.code = ${code} and ${banCovers(human)} limit 1`,
  );
  refuseAny(open.map(() => ({ code: ErrorCode.BAN_ALREADY_PROPOSED })));
}
