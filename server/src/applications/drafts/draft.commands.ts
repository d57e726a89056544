import { draftsBegunBy } from '../../access/ownership.js';
import { actsThrough } from '../../access/viewer.js';
import { currentCompany, currentOperator, ownedDrafts } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isId, newId } from '../../shared/ids.js';
import { lockRow } from '../../shared/row-locks.js';
import { integer } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { isLongerThan, unfinishedText } from '../../shared/text.js';
import { refuseStale } from '../../shared/versions.js';
import { MAX_ITEMS } from '../forms/form.check.js';
import type { FormKind } from '../forms/form-kinds.js';
import { ApplicationDraft, type DraftContent } from './draft.entity.js';
import { presentDraft } from './draft.queries.js';
import type { ApplicationDraftType } from './draft.type.js';

const MAX_REASON = 2_000;
/** The longest is an id. */
const MAX_CODE = 40;
/** Of an account: colleagues whose drafts it cannot see do not count against it. */
const MAX_DRAFTS = 50;

/** What of a form is filled in so far. */
type DraftFields = { readonly [Field in keyof DraftContent]?: DraftContent[Field] | null };

/**
 * Saves what is typed so far, as a new draft of a form or over one. Refuses with TOO_LONG, TOO_MANY, NOT_FOUND for a draft
 * that is gone, CONFLICT when a colleague saved it meanwhile.
 */
export async function saveDraft(
  context: RequestContext,
  {
    id,
    version,
    form,
    content: filled,
  }: { id: string | null; version: number | null; form: FormKind; content: DraftFields },
): Promise<ApplicationDraftType> {
  const companyId = currentCompany(context.viewer);
  const content = contentOf(filled);
  return context.em.transactional(async (tx) => {
    if (!id) {
      // Of two begun at once the second counts the first.
      await lockRow(tx, 'company', companyId);
      const [count] = await transactionDatabase(tx).rows(
        { drafts: integer },
        sql`select count(*)::int drafts from application_draft d where ${draftsBegunBy(currentOperator(context.viewer))}`,
      );
      if ((count?.drafts ?? 0) >= MAX_DRAFTS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_DRAFTS });
      const draft = tx.create(ApplicationDraft, {
        id: newId(),
        form,
        companyId,
        createdById: context.signedIn.accountId,
        createdThroughId: actsThrough(context.viewer),
        content,
        updatedAt: context.now,
      });
      await tx.flush();
      return presentDraft(draft);
    }
    // Locked: of two who save at once the second sees the first one's version.
    const locked = isId(id)
      ? await transactionDatabase(tx).change(sql`
          select d.id from application_draft d where d.id = ${id} and ${ownedDrafts(context.viewer)} for update`)
      : 0;
    if (locked === 0) refuse(ErrorCode.NOT_FOUND);
    const draft = await tx.findOneOrFail(ApplicationDraft, id);
    refuseStale(draft, version);
    Object.assign(draft, { content, updatedAt: context.now });
    await tx.flush();
    return presentDraft(draft);
  });
}

/** Only its size is checked, and what no text may hold is left out: it is not finished. */
function contentOf(filled: DraftFields): DraftContent {
  const { reason, term, pickupPortCode, startDay, month, morePasses, branchCode } = filled;
  const { areaCodes, personIds, passNumbers } = filled;
  const long = (text: string | null | undefined, limit: number) => isLongerThan(text ?? '', limit);
  if (long(reason, MAX_REASON)) refuse(ErrorCode.TOO_LONG, 'content.reason', { limit: MAX_REASON });
  for (const [name, list] of Object.entries({ areaCodes, personIds, passNumbers })) {
    if ((list?.length ?? 0) > MAX_ITEMS) refuse(ErrorCode.TOO_MANY, `content.${name}`, { limit: MAX_ITEMS });
    if (list?.some((code) => long(code, MAX_CODE))) refuse(ErrorCode.TOO_LONG, `content.${name}`, { limit: MAX_CODE });
  }
  for (const [name, code] of Object.entries({ pickupPortCode, month })) {
    if (long(code, MAX_CODE)) refuse(ErrorCode.TOO_LONG, `content.${name}`, { limit: MAX_CODE });
  }
  return {
    reason: unfinishedText(reason ?? ''),
    areaCodes: (areaCodes ?? []).map(unfinishedText),
    personIds: (personIds ?? []).map(unfinishedText),
    passNumbers: (passNumbers ?? []).map(unfinishedText),
    pickupPortCode: pickupPortCode ? unfinishedText(pickupPortCode) : null,
    startDay: startDay ?? null,
    term: term ? { count: term.count, unit: term.unit } : null,
    month: month ? unfinishedText(month) : null,
    morePasses: morePasses ?? null,
    branchCode: branchCode ?? null,
  };
}

/** Throws a draft away; one that is gone already is no error. */
export async function discardDraft(context: RequestContext, id: string): Promise<void> {
  if (!isId(id)) return;
  const { database, viewer } = context;
  await database.change(sql`delete from application_draft d where d.id = ${id} and ${ownedDrafts(viewer)}`);
}
