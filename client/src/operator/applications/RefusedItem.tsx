import { type EligibilityAnswer, reasonTexts } from '../../domain/eligibility/eligibility';

export interface RefusedItemProps {
  /** Name of the person, number of the pass. */
  label: string;
  reasons: EligibilityAnswer['reasons'];
}

/** An entry of a list of those who are not accepted on an application: who, and every reason. */
export function RefusedItem(props: RefusedItemProps) {
  return (
    <li>
      <strong class="font-medium">{props.label}</strong>{' '}
      {reasonTexts({ allowed: false, reasons: props.reasons }).join(' ')}
    </li>
  );
}
