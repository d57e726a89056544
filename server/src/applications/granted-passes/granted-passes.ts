import type { EntityManager } from '@mikro-orm/postgresql';
import { SingleEntryGrant } from '../../passes/single-entry-grant.entity.js';
import { type ApiError, ErrorCode, refuseAny } from '../../shared/errors.js';
import { FORMS } from '../forms/forms.js';
import type { Application } from '../records/application.entity.js';
import type { DecidingAction } from '../records/application.input.js';
import type { Subject } from '../subjects/subjects.js';

interface Grant {
  readonly action: DecidingAction;
  readonly grantedPasses?: number | null;
}

/**
 * How many more passes each decision grants: as many as are asked for, or fewer; null where it grants none (R-ONE-10).
 * Refuses with INVALID at a number for anything but an approval of such a form, and OUT_OF_RANGE.
 */
export function grantedPasses(
  { form, morePasses }: { readonly form: Application['form']; readonly morePasses?: number | null },
  decisions: readonly Grant[],
): (number | null)[] {
  const asked = FORMS[form].effects.onApproval === 'GRANT_PLACES' ? (morePasses ?? 0) : 0;
  const errors: ApiError[] = [];
  const granted = decisions.map(({ action, grantedPasses: given }, at) => {
    const grants = asked > 0 && action === 'APPROVE';
    const field = `decisions.${at}.grantedPasses`;
    if (given == null) return grants ? asked : null;
    if (!grants) errors.push({ code: ErrorCode.INVALID, field });
    else if (given < 1 || given > asked) {
      errors.push({ code: ErrorCode.OUT_OF_RANGE, field, params: { min: 1, max: asked } });
    }
    return given;
  });
  refuseAny(errors);
  return granted;
}

/** Adds the places that were granted to those of the month, for the company that asked and the document that it sent in. */
export async function insertGrantedPlaces(
  tx: EntityManager,
  { companyId, month }: { readonly companyId: string; readonly month?: string | null },
  subjects: readonly Subject[],
): Promise<void> {
  if (!month) throw new Error('places granted for no month');
  const places = subjects.flatMap(({ person, grant }) => {
    if (!grant) throw new Error('an item without a number of places');
    const { itemId, passes } = grant;
    const { idIndex: holderIdIndex } = person;
    return Array.from({ length: passes }, (_, at) => ({ itemId, place: at + 1, companyId, holderIdIndex, month }));
  });
  await tx.insertMany(SingleEntryGrant, places);
}
