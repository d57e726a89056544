import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { isId } from '../shared/ids.js';
import { ApplicationDraft } from './draft.entity.js';
import { ApplicationDraftType } from './draft.type.js';
import { presentTerm } from './form.type.js';

/** The company's drafts, last saved first. */
export async function listDrafts(context: RequestContext): Promise<ApplicationDraftType[]> {
  const companyId = currentCompany(context.viewer);
  const drafts = await context.em.find(ApplicationDraft, { companyId }, { orderBy: { updatedAt: 'desc' } });
  return drafts.map(presentDraft);
}

export async function findDraft(context: RequestContext, id: string): Promise<ApplicationDraftType | null> {
  const companyId = currentCompany(context.viewer);
  const draft = isId(id) ? await context.em.findOne(ApplicationDraft, { id, companyId }) : null;
  return draft && presentDraft(draft);
}

export function presentDraft({ id, form, content, updatedAt, version }: ApplicationDraft): ApplicationDraftType {
  const { reason, areaCodes, personIds, passNumbers = [], pickupPortCode = null, startDay = null, term } = content;
  const chosen = { reason, areaCodes, personIds, passNumbers, pickupPortCode, startDay };
  return Object.assign(new ApplicationDraftType(), {
    ...{ id, form, updatedAt, version },
    ...chosen,
    term: term ? presentTerm(term) : null,
  });
}
