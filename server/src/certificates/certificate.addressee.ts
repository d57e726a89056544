import type { EntityManager } from '@mikro-orm/postgresql';
import { addresseeId } from '../accounts/addressee.js';
import type { HistoryEvent } from '../history/history.js';
import { text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Certificate } from './certificate.entity.js';

/** The account notified of the decision on certificate `t`. */
export const ADDRESSEE_ID = addresseeId(sql`t.submitted_by_id`, sql`t.company_id`);

/** Who is notified of what happens to a certificate, and the name of the company that it is for. */
export async function recipientOf(
  tx: EntityManager,
  { id, submittedById }: Certificate,
): Promise<{ accountId: string; name: string }> {
  const [recipient] = await transactionDatabase(tx).rows(
    { name: text, accountId: uuid },
    sql`
    select coalesce(c.name, r.company_name) as name, ${ADDRESSEE_ID} as "accountId" from certificate t
    left join company c on c.id = t.company_id left join registration r on r.id = t.registration_id where t.id = ${id}`,
  );
  return recipient ?? { accountId: submittedById, name: '' };
}

/**
 * The history that records a certificate: the company's or, before there is one, that of the account that submitted it.
 */
export function recordOf({ companyId, submittedById }: Certificate): Pick<HistoryEvent, 'subject' | 'subjectId'> {
  return companyId ? { subject: 'COMPANY', subjectId: companyId } : { subject: 'ACCOUNT', subjectId: submittedById };
}
