import { LockMode } from '@mikro-orm/postgresql';
import type * as v from 'valibot';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, changesBetween, recordHistory } from '../history/history.js';
import { normalisePhone } from '../shared/phone-numbers.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { check } from '../shared/validation.js';
import { refuseStale } from '../shared/versions.js';
import { Company } from './company.entity.js';
import { companyData } from './company.rules.js';

/**
 * Changes the current company's data, except its organisation number. With another name it may not apply for passes until a
 * certificate is approved for that, or the name goes back to the one approved (R-REG-6). Refuses with all errors at their fields, or
 * CONFLICT if the row has changed since `version` was read.
 */
export async function updateCompany(
  context: RequestContext,
  input: v.InferInput<typeof companyData>,
  version: number,
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  const data = check(companyData, input);
  await context.em.transactional(async (tx) => {
    const company = await tx.findOneOrFail(Company, companyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    refuseStale(company, version);
    const changes = changesBetween(dataOf(company), data).filter(isOtherValue);
    if (changes.length === 0) return;
    if (company.name !== data.companyName) {
      company.approvedName ??= company.name;
      // Reviewers of a certificate have compared it with the name of before.
      await transactionDatabase(tx).change(
        sql`update certificate set version = version + 1
          where company_id = ${companyId} and decision is null and withdrawn_at is null`,
      );
    }
    Object.assign(company, {
      name: data.companyName,
      phone: data.companyPhone,
      fax: data.companyFax,
      address: data.companyAddress,
      responsiblePerson: data.responsiblePerson,
    });
    const changed = { subject: 'COMPANY', subjectId: companyId, action: 'CHANGED', changes } as const;
    await recordHistory(tx, authorOf(context), [changed]);
  });
}

/** Numbers that an earlier version stored as they were typed are no other ones in the form of this version (R-TEL-1). */
const isOtherValue = ({ field, before, after }: { field: string; before: string | null; after: string | null }) =>
  (field !== 'companyPhone' && field !== 'companyFax') || before === null || normalisePhone(before) !== after;

/** The company's data in the form of its input. */
function dataOf({ name, phone, fax, address, responsiblePerson }: Company) {
  return { companyName: name, companyPhone: phone, companyFax: fax, companyAddress: address, responsiblePerson };
}
