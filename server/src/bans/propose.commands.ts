import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { BranchCode, IdKind } from '../access/words.js';
import { auditWithin } from '../audit/audit.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { Ban } from '../people/ban.entity.js';
import { idNumberError } from '../people/id-number.rules.js';
import { indexKeyInUse } from '../people/index-key.js';
import { type Human, lockAllOf } from '../people/linked-documents.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { accepted, optionalText, requiredText, tryCheck, withoutAddress } from '../shared/validation.js';
import { banningBranches, bansIn } from './ban-guards.js';
import { type CauseInForce, causesInForce } from './ban-rules.js';
import { humanOfDocument, liesOn } from './human-of-document.js';

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
 * Enters a ban for a branch of the viewer, which a second person of it confirms (R-BAN-1). Refuses at the fields, all at once:
 * REQUIRED or FORBIDDEN at `branchCode`, the errors of an ID number, NOT_FOUND at `organisationNumber`, INVALID at `cause`,
 * OUT_OF_RANGE at `months`; then REQUIRED at `name` where it is not known, and BAN_ALREADY_PROPOSED. @returns the id.
 */
export function proposeBan(context: RequestContext, input: BanForm): Promise<string> {
  return context.em.transactional(async (tx) => {
    const checked = await checkBan(tx, context, input);
    const { idNumber, cause, typedName, ...given } = checked;
    const { services, now, signedIn } = context;
    const database = transactionDatabase(tx);
    const indexes = services.vault.indexesOf(input.idKind, idNumber);
    await lockAllOf(tx, async () => [await humanOfDocument(database, indexes)]);
    const human = await humanOfDocument(database, indexes);
    await auditWithin(tx, context, [{ action: 'ID_NUMBER_SEARCHED', subjectId: null }]);
    const holderName = (await nameOf(tx, human)) ?? typedName ?? refuse(ErrorCode.REQUIRED, 'name');
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
async function checkBan(tx: EntityManager, context: RequestContext, input: BanForm) {
  const { now } = context;
  const idNumber = foldNumber(input.idNumber);
  const cause = (await causesInForce(transactionDatabase(tx), now)).find(({ code }) => code === input.cause);
  const branchCode = branchOf(context, input.branchCode ?? null);
  const organisationNumber = input.organisationNumber?.trim().toUpperCase();
  const company = organisationNumber ? await tx.findOne(Company, { organisationNumber }) : null;
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
  const [only, ...more] = banningBranches(viewer);
  if (asked) return bansIn(viewer, asked) ? asked : { code: ErrorCode.FORBIDDEN, field: 'branchCode' };
  return only && more.length === 0 ? only : { code: ErrorCode.REQUIRED, field: 'branchCode' };
}

function causeErrors(cause: CauseInForce | undefined, months: number): ApiError[] {
  if (!cause) return [{ code: ErrorCode.INVALID, field: 'cause' }];
  if (cause.months.includes(months)) return [];
  const params = { min: Math.min(...cause.months), max: Math.max(...cause.months) };
  return [{ code: ErrorCode.OUT_OF_RANGE, field: 'months', params }];
}

/** The name on the latest record of the human, or on the latest ban. */
async function nameOf(tx: EntityManager, human: Human): Promise<string | undefined> {
  const [row] = await transactionDatabase(tx).rows(
    { name: text },
    sql`select n.name from (
      (select 1 rank, h.name from person h where h.id = any(${human.records}::uuid[])
        order by h.deleted_at is null desc, h.created_at desc, h.id limit 1)
      union all (select 2, g.holder_name from ban g where ${liesOn(human)} order by g.proposed_at desc, g.id limit 1)
    ) n order by n.rank limit 1`,
  );
  return row?.name;
}

async function refuseRepeated(tx: EntityManager, human: Human, { code }: CauseInForce, now: Date): Promise<void> {
  const open = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select g.id from ban g join ban_cause c on c.id = g.cause_id
      where g.decision is null and g.expires_at > ${now} and c.code = ${code} and ${liesOn(human)} limit 1`,
  );
  refuseAny(open.map(() => ({ code: ErrorCode.BAN_ALREADY_PROPOSED })));
}
