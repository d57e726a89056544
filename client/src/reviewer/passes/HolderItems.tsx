import { Show } from 'solid-js';
import { HolderNameItems } from '../../domain/people/HolderNameItems';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { RevealedHolderNumber } from './RevealedHolderNumber';

export const PassHolder = graphql(`
  fragment PassHolder on Pass {
    number
    holder {
      name
      englishName
      idKind
      maskedIdNumber
      masked
    }
    company {
      name
      organisationNumber
    }
  }
`);

/** Whose pass it is, for a DescriptionList. */
export function HolderItems(props: { pass: FragmentType<typeof PassHolder>; label: string }) {
  const pass = () => readFragment(PassHolder, props.pass);
  const holder = () => pass().holder;
  return (
    <>
      <HolderNameItems label={props.label} holder={holder()} />
      <DescriptionItem label={t(`pass:idKind.${holder().idKind}`)}>
        <RevealedHolderNumber
          passNumber={pass().number}
          maskedIdNumber={holder().maskedIdNumber}
          masked={holder().masked}
        />
      </DescriptionItem>
      <Show when={pass().company}>
        {(company) => (
          <DescriptionItem label={t('passes:company')}>
            {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
          </DescriptionItem>
        )}
      </Show>
    </>
  );
}
