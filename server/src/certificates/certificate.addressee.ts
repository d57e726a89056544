import { addresseeId } from '../accounts/addressee.js';
import { sql } from '../shared/sql.js';

/** The account notified of the decision on certificate `t`. */
export const ADDRESSEE_ID = addresseeId(sql`t.submitted_by_id`, sql`t.company_id`);
