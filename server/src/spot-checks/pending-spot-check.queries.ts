import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { filedByMe } from '../decisions/case-guards.js';
import { build } from '../shared/build.js';
import { boolean, uuid } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';
import { PendingSpotCheckType } from './pending-spot-check.type.js';
import { suspensionLastSecond } from './suspension.js';

const Row = {
  pass_id: uuid,
  submitted_by_viewer: boolean,
};

/** Spot checks still to be made, of single-entry passes that a reviewer may read unmasked. */
export function pendingSpotChecksLoader(context: RequestContext): DataLoader<string, PendingSpotCheckType | null> {
  return new DataLoader(async (passIds) => {
    const rows = await context.database.rows(
      Row,
      sql`
      select p.id pass_id, exists (select from application n join account me on me.id = ${context.signedIn.accountId}
        where n.id = p.application_id
          and ${filedByMe(raw('n.submitted_by_id'), raw('n.submitted_through_id'))}) submitted_by_viewer
      from pass p where p.id = any(${passIds}::uuid[]) and p.kind = 'SINGLE_ENTRY'
        and not exists (select from spot_check s where s.pass_id = p.id)`,
    );
    const suspensionTo = suspensionLastSecond(context.now);
    return passIds.map((id) => {
      const row = rows.find((one) => one.pass_id === id);
      return row ? build(PendingSpotCheckType, { submittedByViewer: row.submitted_by_viewer, suspensionTo }) : null;
    });
  });
}
