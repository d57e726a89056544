import type { EntityManager } from '@mikro-orm/postgresql';
import { maskIdNumber } from '../access/masking.js';
import { currentCompany } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import type { PersonData } from './person.rules.js';

type IdDocument = Pick<PersonData, 'idKind' | 'idNumber'>;

/**
 * Counts numbers that are new to the company, in the transaction that stores them, and before it does. So few of those
 * that look alike behind a mask are accepted that a company cannot try out which of them a masked one is (R-ACC-3).
 * Refuses with RATE_LIMITED.
 */
export async function countNewNumbers(
  tx: EntityManager,
  { services: { limits, vault }, viewer }: RequestContext,
  people: readonly IdDocument[],
): Promise<void> {
  const companyId = currentCompany(viewer);
  await limits.takeWithin(tx, 'newIdNumbersPerCompany', companyId, people.length);
  const alike = Map.groupBy(people, ({ idKind, idNumber }) => `${idKind}:${maskIdNumber(idNumber)}`);
  for (const [mask, { length }] of alike) {
    const key = vault.fingerprint(`${companyId}:${mask}`).toString('base64url');
    await limits.takeWithin(tx, 'newIdNumbersPerMask', key, length);
  }
}
