import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { boolean, integer, nullable, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';
import type { UndoableKind } from '../pending-decision.entity.js';
import { findWorks, waitingItems } from '../work.queries.js';
import type { WorkItemType } from '../work.type.js';
import { CaseApprovalType } from './batch.type.js';

/** So many at once may be asked for. */
export const MAX_ASKED = 100;

/** A case that can be approved as a whole. */
export interface WholeCase {
  readonly id: string;
  readonly kind: UndoableKind;
  readonly version: number;
  /** Of an application: the items that wait for the viewer. */
  readonly itemIds: readonly string[];
  /** The certificate that is decided with a registration. */
  readonly certificate: { readonly id: string; readonly version: number } | null;
  readonly unseen: number;
}

/** What an approval of each of these cases as a whole would approve. Refuses with REQUIRED or TOO_MANY at `ids`. */
export async function caseApprovals(context: RequestContext, ids: readonly string[]): Promise<CaseApprovalType[]> {
  if (ids.length === 0) refuse(ErrorCode.REQUIRED, 'ids');
  if (ids.length > MAX_ASKED) refuse(ErrorCode.TOO_MANY, 'ids', { limit: MAX_ASKED });
  const works = new Map((await findWorks(context, ids)).map((work) => [work.id, work]));
  const cases = await wholeCases(context, [...works.keys()]);
  return [...new Set(ids)].map((id) => {
    const whole = cases.get(id);
    const refusal = refusalOf(works.get(id), whole);
    return build(CaseApprovalType, {
      id,
      version: refusal ? null : (whole?.version ?? null),
      items: whole ? Math.max(1, whole.itemIds.length) : 0,
      unseen: whole?.unseen ?? 0,
      refusal,
    });
  });
}

function refusalOf(work: WorkItemType | undefined, whole: WholeCase | undefined): ErrorCode | null {
  if (!work) return ErrorCode.NOT_FOUND;
  if (work.kind === 'CARD_STOP') return ErrorCode.INVALID;
  if (work.submittedByViewer) return ErrorCode.SUBMITTED_BY_VIEWER;
  if (work.claim && !work.claim.mine) return ErrorCode.CLAIMED;
  if (work.takesEffectAt) return ErrorCode.CONFLICT;
  return whole ? null : ErrorCode.NOT_FOUND;
}

const ItemRow = { application_id: uuid, item_id: uuid, version: integer, unseen: boolean };
const CompanyRow = {
  id: uuid,
  version: integer,
  certificate_id: nullable(uuid),
  certificate_version: nullable(integer),
  unseen: boolean,
};

/** Those of these cases that wait for the viewer; whether they may decide on them is not looked at. */
export async function wholeCases(context: RequestContext, ids: readonly string[]): Promise<Map<string, WholeCase>> {
  const { database, signedIn } = context;
  const asked = ids.filter(isId);
  if (asked.length === 0) return new Map();
  const items = await database.rows(
    ItemRow,
    sql`select distinct a.id application_id, i.id item_id, a.version, exists (select from application_attachment t
        left join file_view v on v.file_id = t.file_id and v.account_id = ${signedIn.accountId}
        where t.application_id = a.id and t.person_id = i.person_id and t.kind <> 'PHOTO'
          and (v.viewed_at is null or v.viewed_at < i.state_since)) unseen
      from ${waitingItems(signedIn)} and a.id = any(${asked}::uuid[]) order by a.id, i.id`,
  );
  const notOpened = sql`not exists (select from file_view v where v.file_id = t.file_id
    and v.account_id = ${signedIn.accountId} and v.viewed_at >= t.submitted_at)`;
  const registrations = await database.rows(
    CompanyRow,
    sql`select r.id, r.version, t.id certificate_id, t.version certificate_version, t.id is not null and ${notOpened} unseen
      from registration r left join certificate t on t.registration_id = r.id and t.decision is null
        and t.withdrawn_at is null
      where r.id = any(${asked}::uuid[]) and r.decision is null`,
  );
  const certificates = await database.rows(
    CompanyRow,
    sql`select t.id, t.version, null::uuid certificate_id, null::integer certificate_version, ${notOpened} unseen
      from certificate t where t.id = any(${asked}::uuid[]) and t.decision is null and t.withdrawn_at is null`,
  );
  const companies = [
    ...registrations.map((row) => ({ ...row, kind: 'REGISTRATION' as const })),
    ...certificates.map((row) => ({ ...row, kind: 'CERTIFICATE' as const })),
  ].map(
    ({ id, kind, version, unseen, certificate_id: certificateId, certificate_version: itsVersion }): WholeCase => ({
      ...{ id, kind, version, itemIds: [], unseen: unseen ? 1 : 0 },
      certificate: certificateId && itsVersion !== null ? { id: certificateId, version: itsVersion } : null,
    }),
  );
  const applications = [...new Set(items.map((row) => row.application_id))].map((id): WholeCase => {
    const own = items.filter((row) => row.application_id === id);
    return {
      ...{ id, kind: 'APPLICATION', version: own[0]?.version ?? 0, certificate: null },
      itemIds: own.map((row) => row.item_id),
      unseen: own.filter(({ unseen }) => unseen).length,
    };
  });
  return new Map([...companies, ...applications].map((each) => [each.id, each]));
}
