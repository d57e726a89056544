import { For } from 'solid-js';
import { graphql } from '../../gql';
import type { PersonOptionsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/CaseSection';
import { FormOption } from '../new-application/FormOption';
import { startHref } from '../new-application/form-address';

export const PersonOptionsParts = graphql(`
  fragment PersonOptions on Person {
    id
    applicationOptions {
      form
      eligibility {
        ...EligibilityParts
      }
    }
  }
`);

/** What may be applied for this person now. */
export function PersonOptions(props: { person: PersonOptionsFragment }) {
  return (
    <CaseSection title={t('newApplication:personTitle')}>
      <ul>
        <For each={props.person.applicationOptions}>
          {({ form, eligibility }) => (
            <FormOption
              form={form}
              eligibility={eligibility}
              href={startHref(form, { personIds: [props.person.id] })}
              subject={{ personId: props.person.id }}
            />
          )}
        </For>
      </ul>
    </CaseSection>
  );
}
