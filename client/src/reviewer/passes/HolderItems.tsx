import { Show } from 'solid-js';
import { HolderNameItems } from '../../domain/people/HolderNameItems';
import { graphql } from '../../gql';
import type { PassHolderFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DescriptionItem } from '../../ui/DescriptionItem';
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
export function HolderItems(props: { pass: PassHolderFragment; label: string }) {
  const holder = () => props.pass.holder;
  return (
    <>
      <HolderNameItems label={props.label} holder={holder()} />
      <DescriptionItem label={t(`pass:idKind.${holder().idKind}`)}>
        <RevealedHolderNumber
          passNumber={props.pass.number}
          maskedIdNumber={holder().maskedIdNumber}
          masked={holder().masked}
        />
      </DescriptionItem>
      <Show when={props.pass.company}>
        {(company) => (
          <DescriptionItem label={t('passes:company')}>
            {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
          </DescriptionItem>
        )}
      </Show>
    </>
  );
}
