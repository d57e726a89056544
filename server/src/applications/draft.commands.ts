import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { ApplicationDraft, type DraftContent } from './draft.entity.js';
import { presentDraft } from './draft.queries.js';
import type { ApplicationDraftType } from './draft.type.js';
import { MAX_PEOPLE } from './single-entry.rules.js';

const MAX_REASON = 2_000;
const MAX_DRAFTS = 50;

/**
 * Saves what is typed so far, as a new draft or over one. Refuses with TOO_LONG, TOO_MANY, NOT_FOUND for a draft that
 * is gone, CONFLICT when a colleague saved it meanwhile.
 */
export async function saveDraft(
  context: RequestContext,
  {
    id,
    version,
    content,
  }: { id: string | null | undefined; version: number | null | undefined; content: DraftContent },
): Promise<ApplicationDraftType> {
  const companyId = currentCompany(context.viewer);
  if (content.reason.length > MAX_REASON) refuse(ErrorCode.TOO_LONG, 'content.reason', { limit: MAX_REASON });
  if (content.personIds.length > MAX_PEOPLE) refuse(ErrorCode.TOO_MANY, 'content.personIds', { limit: MAX_PEOPLE });
  if (content.areaCodes.length > MAX_PEOPLE) refuse(ErrorCode.TOO_MANY, 'content.areaCodes', { limit: MAX_PEOPLE });
  const { reason, areaCodes, personIds } = content;
  return context.em.transactional(async (tx) => {
    if (!id) {
      // Of two begun at once the second counts the first.
      await tx.execute('select 1 from company where id = ? for no key update', [companyId]);
      const drafts = await tx.count(ApplicationDraft, { companyId });
      if (drafts >= MAX_DRAFTS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_DRAFTS });
      const draft = tx.create(ApplicationDraft, {
        id: newId(),
        form: 'FOREIGN_SINGLE_ENTRY',
        companyId,
        createdById: context.signedIn.accountId,
        content: { reason, areaCodes, personIds },
        updatedAt: context.now,
      });
      await tx.flush();
      return presentDraft(draft);
    }
    const draft = isId(id) ? await tx.findOne(ApplicationDraft, { id, companyId }) : null;
    if (!draft) refuse(ErrorCode.NOT_FOUND);
    if (version !== draft.version) refuse(ErrorCode.CONFLICT, 'version');
    Object.assign(draft, { content: { reason, areaCodes, personIds }, updatedAt: context.now });
    await tx.flush();
    return presentDraft(draft);
  });
}

/** Throws a draft away; one that is gone already is no error. */
export async function discardDraft(context: RequestContext, id: string): Promise<void> {
  const companyId = currentCompany(context.viewer);
  if (isId(id)) await context.em.nativeDelete(ApplicationDraft, { id, companyId });
}
