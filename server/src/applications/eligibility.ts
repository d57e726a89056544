import type { IdKind } from '../people/person.entity.js';
import { ErrorCode } from '../shared/errors.js';

/** The most single-entry passes per passport and calendar month, over all companies and ports (R-ONE-3). */
export const SINGLE_ENTRY_MONTHLY_LIMIT = 3;

/** Why somebody may not apply, with what the sentence for it needs. */
export interface EligibilityReason {
  readonly code: ErrorCode;
  readonly portId?: number;
  /** From when on this reason no longer holds, where that is known. */
  readonly until?: Date;
  readonly limit?: number;
}

/** What is known of a person when an application is judged. */
export interface PersonFacts {
  readonly idKind: IdKind;
  readonly hasPassportFile: boolean;
  /** Places of the month already taken, 1 to 3. */
  readonly takenSlots: readonly number[];
  /** Ports that a usable periodic or temporary pass opens, and until when. */
  readonly cardPorts: readonly { readonly portId: number; readonly validTo: Date }[];
}

/**
 * Why this person may not get foreign single-entry passes for these ports; nothing if they may. Without ports yet, one
 * pass is asked about (R-ONE-1, R-ONE-3, R-ONE-4).
 */
export function singleEntryReasons(
  person: PersonFacts,
  portIds: readonly number[],
  startOfNextMonth: Date,
): EligibilityReason[] {
  if (person.idKind !== 'PASSPORT') return [{ code: ErrorCode.PASSPORT_HOLDERS_ONLY }];
  const reasons: EligibilityReason[] = [];
  if (!person.hasPassportFile) reasons.push({ code: ErrorCode.PASSPORT_ATTACHMENT_MISSING });
  if (person.takenSlots.length + Math.max(portIds.length, 1) > SINGLE_ENTRY_MONTHLY_LIMIT) {
    reasons.push({
      code: ErrorCode.MONTHLY_LIMIT_REACHED,
      until: startOfNextMonth,
      limit: SINGLE_ENTRY_MONTHLY_LIMIT,
    });
  }
  for (const { portId, validTo } of person.cardPorts) {
    if (portIds.includes(portId)) reasons.push({ code: ErrorCode.USABLE_PASS_EXISTS, portId, until: validTo });
  }
  return reasons;
}

/** What is known of a company when it applies. */
export interface CompanyFacts {
  readonly certificateApproved: boolean;
  readonly missingFields: readonly string[];
  /** Ports for which it is suspended after a failed spot check, and from when on it is not any more. */
  readonly suspendedPorts: readonly { readonly portId: number; readonly until: Date }[];
}

/** Why this company may not apply for passes at all (R-REG-6). */
export function companyReasons(company: CompanyFacts): EligibilityReason[] {
  return [
    ...(company.certificateApproved ? [] : [{ code: ErrorCode.CERTIFICATE_NOT_APPROVED }]),
    ...(company.missingFields.length === 0 ? [] : [{ code: ErrorCode.COMPANY_DATA_INCOMPLETE }]),
  ];
}

/** Why this company may not apply for foreign single-entry passes for some of these ports (R-ONE-7). */
export function suspensionReasons(company: CompanyFacts, portIds: readonly number[]): EligibilityReason[] {
  return company.suspendedPorts
    .filter(({ portId }) => portIds.includes(portId))
    .map(({ portId, until }) => ({ code: ErrorCode.COMPANY_SUSPENDED, portId, until }));
}
