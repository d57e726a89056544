import { Show } from 'solid-js';
import { graphql } from '../../../gql';
import type { PassHolderFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DescriptionItem } from '../../../ui/DescriptionItem';
import { Masked } from '../../../ui/Masked';
import { RevealedNumber } from './RevealedNumber';

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
  const otherName = () => (holder().englishName === holder().name ? undefined : holder().englishName);
  return (
    <>
      <DescriptionItem label={props.label}>
        <span class="text-xl leading-snug font-semibold">
          <Masked value={holder().name} masked={holder().masked} />
        </span>
      </DescriptionItem>
      <Show when={otherName()}>
        {(name) => (
          <DescriptionItem label={t('reviewer:passes.englishName')}>
            <Masked value={name()} masked={holder().masked} />
          </DescriptionItem>
        )}
      </Show>
      <DescriptionItem label={t(`passes:idKind.${holder().idKind}`)}>
        <RevealedNumber number={props.pass.number} maskedIdNumber={holder().maskedIdNumber} masked={holder().masked} />
      </DescriptionItem>
      <Show when={props.pass.company}>
        {(company) => (
          <DescriptionItem label={t('reviewer:passes.company')}>
            {company().name} <span class="font-mono text-ink-3">{company().organisationNumber}</span>
          </DescriptionItem>
        )}
      </Show>
    </>
  );
}
