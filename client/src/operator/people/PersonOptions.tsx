import { For } from 'solid-js';
import type { EligibilityFacts } from '../../domain/eligibility/eligibility';
import { graphql } from '../../gql';
import type { FormKind, PersonOptionsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/CaseSection';
import { FormOption } from '../new-application/FormOption';
import { begunHref } from '../new-application/form-address';

export const PersonOptionsParts = graphql(`
  fragment PersonOptions on Person {
    id
    singleEntry: eligibility(form: FOREIGN_SINGLE_ENTRY) {
      ...EligibilityParts
    }
    periodic: eligibility(form: PERIODIC) {
      ...EligibilityParts
    }
    temporary: eligibility(form: TEMPORARY) {
      ...EligibilityParts
    }
  }
`);

/** What may be applied for this person now. */
export function PersonOptions(props: { person: PersonOptionsFragment }) {
  const options = (): [FormKind, EligibilityFacts][] => [
    ['PERIODIC', props.person.periodic],
    ['TEMPORARY', props.person.temporary],
    ['FOREIGN_SINGLE_ENTRY', props.person.singleEntry],
  ];
  return (
    <CaseSection title={t('newApplication:personTitle')}>
      <ul>
        <For each={options()}>
          {([form, eligibility]) => (
            <FormOption
              form={form}
              eligibility={eligibility}
              href={begunHref(form, { personIds: [props.person.id] })}
            />
          )}
        </For>
      </ul>
    </CaseSection>
  );
}
