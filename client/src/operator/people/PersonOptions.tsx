import { For } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
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
export function PersonOptions(props: { person: FragmentType<typeof PersonOptionsParts> }) {
  const person = () => readFragment(PersonOptionsParts, props.person);
  return (
    <CaseSection title={t('newApplication:personTitle')}>
      <ul>
        <For each={person().applicationOptions}>
          {({ form, eligibility }) => (
            <FormOption
              form={form}
              eligibility={eligibility}
              href={startHref(form, { personIds: [person().id] })}
              subject={{ personId: person().id }}
            />
          )}
        </For>
      </ul>
    </CaseSection>
  );
}
