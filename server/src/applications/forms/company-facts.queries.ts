import DataLoader from 'dataloader';
import { applicants } from '../../companies/may-apply.js';
import type { RequestContext } from '../../context.js';
import type { Database } from '../../shared/sql.js';
import { suspendedPorts } from '../../spot-checks/suspension.queries.js';
import type { CompanyFacts } from './eligibility.facts.js';

/** Whether these companies may apply at all (R-REG-6), and where each is suspended (R-ONE-7), by company. */
export async function companyFacts(
  database: Database,
  companyIds: readonly string[],
  now: Date,
): Promise<Map<string, CompanyFacts>> {
  const ids = [...new Set(companyIds)];
  const found = new Map<string, CompanyFacts>();
  for (const [id, applicant] of await applicants(database, ids, now)) {
    found.set(id, { ...applicant, suspendedPorts: await suspendedPorts(database, id, now) });
  }
  return found;
}

/** Batches {@link companyFacts}. */
export function companyFactsLoader(context: RequestContext): DataLoader<string, CompanyFacts> {
  return new DataLoader(async (ids) => {
    const facts = await companyFacts(context.services.database, ids, context.now);
    return ids.map((id) => facts.get(id) ?? new Error('no such company'));
  });
}
