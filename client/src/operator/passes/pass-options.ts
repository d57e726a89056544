import type { EligibilityFacts } from '../../domain/eligibility/eligibility';
import type { FormKind } from '../../gql/graphql';

export interface Option {
  form: FormKind;
  eligibility: EligibilityFacts;
}

export interface AskedOptions {
  renewal: EligibilityFacts | null;
  areaChange: EligibilityFacts | null;
  cancellation: EligibilityFacts | null;
}

/** Not a matter of time: this form will never be open to a pass of this kind. */
const neverForIt = ({ reasons }: EligibilityFacts) => reasons.some(({ code }) => code === 'PASS_KIND_NOT_ALLOWED');

/** The forms that are about passes like this one; none for those who may not apply for it. */
export function optionsOf({ renewal, areaChange, cancellation }: AskedOptions): Option[] {
  const asked: [FormKind, EligibilityFacts | null][] = [
    ['RENEWAL', renewal],
    ['AREA_CHANGE', areaChange],
    ['CANCELLATION', cancellation],
  ];
  return asked.flatMap(([form, eligibility]) =>
    eligibility && !neverForIt(eligibility) ? [{ form, eligibility }] : [],
  );
}
