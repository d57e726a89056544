import type { EntityManager } from '@mikro-orm/postgresql';
import { isoTaipei } from '../../shared/taipei.js';
import type { EligibilityReason } from '../forms/eligibility.facts.js';
import { withoutDateOfOthers } from '../forms/eligibility.js';
import { ApplicationLeftOut, type StoredReason } from '../records/application.entity.js';
import type { CheckedSubject } from '../subjects/subject-reasons.js';

/** Records who was left out of an application, and why (R-ONE-8). */
export async function insertLeftOut(
  tx: EntityManager,
  applicationId: string,
  leftOut: readonly CheckedSubject[],
): Promise<void> {
  await tx.insertMany(
    ApplicationLeftOut,
    leftOut.map(({ subject: { field, person, pass }, reasons }) => ({
      applicationId,
      position: Number(field.split('.')[1]),
      personId: person.id,
      passId: pass?.id ?? null,
      reasons: reasons.map(storedReason),
    })),
  );
}

function storedReason(reason: EligibilityReason): StoredReason {
  const { until, passesOfOthers: _, foreignBans: __, ...rest } = withoutDateOfOthers(reason);
  return { ...rest, ...(until && { until: isoTaipei(until) }) };
}
