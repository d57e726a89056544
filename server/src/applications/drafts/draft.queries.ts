import { ownedDrafts } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { build } from '../../shared/build.js';
import { isId } from '../../shared/ids.js';
import { integer, json, oneOf, timestamp, uuid } from '../../shared/rows.js';
import { instant, type Sql, sql } from '../../shared/sql.js';
import { presentTerm } from '../forms/form.type.js';
import { FORM_KINDS } from '../forms/form-kinds.js';
import type { ApplicationDraft, DraftContent } from './draft.entity.js';
import { ApplicationDraftType } from './draft.type.js';

/** Those with the company reading right own the drafts of all colleagues, up to fifty of each. */
const MAX_LISTED = 200;

/** The viewer's drafts, last saved first. */
export async function listDrafts(context: RequestContext): Promise<ApplicationDraftType[]> {
  const drafts = await read(context, sql`true`);
  return drafts.map(presentDraft);
}

export async function findDraft(context: RequestContext, id: string): Promise<ApplicationDraftType | null> {
  const [draft] = isId(id) ? await read(context, sql`d.id = ${id}`) : [];
  return draft ? presentDraft(draft) : null;
}

type StoredDraft = Pick<ApplicationDraft, 'id' | 'form' | 'content' | 'updatedAt' | 'version'>;

async function read({ database, viewer }: RequestContext, condition: Sql): Promise<StoredDraft[]> {
  const rows = await database.rows(
    { id: uuid, form: oneOf(FORM_KINDS), content: json<DraftContent>(), updated_at: timestamp, version: integer },
    sql`
    select d.id, d.form, d.content, d.updated_at, d.version from application_draft d
    where ${ownedDrafts(viewer)} and ${condition} order by d.updated_at desc limit ${MAX_LISTED}`,
  );
  return rows.map(({ updated_at, ...draft }) => ({ ...draft, updatedAt: instant(updated_at) }));
}

export function presentDraft({ id, form, content, updatedAt, version }: StoredDraft): ApplicationDraftType {
  const { reason, areaCodes, personIds, passNumbers = [], pickupPortCode = null, startDay = null, term } = content;
  const chosen = { reason, areaCodes, personIds, passNumbers, pickupPortCode, startDay };
  return build(ApplicationDraftType, {
    ...{ id, form, updatedAt, version },
    ...chosen,
    term: term ? presentTerm(term) : null,
    month: content.month ?? null,
    morePasses: content.morePasses ?? null,
    branchCode: content.branchCode ?? null,
  });
}
