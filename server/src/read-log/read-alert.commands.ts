import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { check, requiredText } from '../shared/validation.js';
import { findReadAlert } from './read-alert.queries.js';
import type { ReadAlertType } from './read-alert.type.js';

const MAX_REMARK = 500;
const shape = v.object({ remark: requiredText(MAX_REMARK) });

/**
 * Notes what came of an alert, once. Refuses with REQUIRED, TOO_LONG or INVALID at `remark`, NOT_FOUND, FORBIDDEN where it is about
 * the viewer, CONFLICT if a colleague was faster.
 */
export async function lookAtReadAlert(context: RequestContext, id: string, written: string): Promise<ReadAlertType> {
  const { remark } = check(shape, { remark: written });
  const { services, signedIn, now } = context;
  const alert = found(isId(id) ? await findReadAlert(context, id) : null);
  if (alert.mine) refuse(ErrorCode.FORBIDDEN);
  const changed = await services.database.change(sql`update read_alert set looked_at = ${now}::timestamptz,
    looked_by_id = ${signedIn.accountId}, remark = ${remark} where id = ${id}::uuid and looked_at is null`);
  if (changed === 0) refuse(ErrorCode.CONFLICT);
  return found(await findReadAlert(context, id));
}
