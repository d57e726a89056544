import type * as v from 'valibot';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { check } from '../shared/validation.js';
import { Company } from './company.entity.js';
import { companyData } from './company.rules.js';

/**
 * Changes the current company's data; the organisation number stays. Refuses with all faults at their fields, CONFLICT
 * when somebody else changed it since `version` was read.
 */
export async function updateCompany(
  context: RequestContext,
  input: v.InferInput<typeof companyData>,
  version: number,
): Promise<void> {
  const companyId = currentCompany(context.viewer);
  const data = check(companyData, input);
  const { affectedRows } = await context.em
    .createQueryBuilder(Company)
    .update({
      name: data.companyName,
      phone: data.companyPhone,
      fax: data.companyFax,
      address: data.companyAddress,
      responsiblePerson: data.responsiblePerson,
      version: version + 1,
    })
    .where({ id: companyId, version })
    .execute('run');
  if (affectedRows === 0) refuse(ErrorCode.CONFLICT, 'version');
}
