import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { For, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { PhoneStateBadge } from '../../domain/phones/PhoneStateBadge';
import { shownPhone } from '../../domain/phones/shown-phone';
import { graphql, readFragment } from '../../gql';
import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { Spinner } from '../../ui/progress/Spinner';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { HolderName, HolderNumber } from '../passes/Holder';
import { CardPhoneParts, phoneContext } from './card-phone-parts';
import { VerifyCardPhone } from './VerifyCardPhone';

const CardPhoneQuery = graphql(`
  query CardPhone($number: String!) {
    pass(number: $number) {
      ...CardPhoneParts
    }
  }
`);

const reminders = ['default', 'written', 'once', 'blank'] as const;

/** One card, whose holder's phone is verified, with the manual's four reminders (R-TEL-3). */
export function CardPhonePage() {
  const params = useParams<{ number: string }>();
  const [result] = createQuery({
    query: CardPhoneQuery,
    variables: () => ({ number: params.number }),
    context: phoneContext,
  });
  const card = () => {
    const pass = result.data?.pass;
    const read = pass && readFragment(CardPhoneParts, pass);
    return read?.holderPhone ? { ...read, holderPhone: read.holderPhone } : undefined;
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('phones:title'), href: '/card-phones' }, { label: params.number }]} />
      <PageTitle title={t('phones:verifyTitle', { number: params.number })} />
      <Show
        when={card()}
        fallback={
          <Show when={!result.fetching} fallback={<Spinner label={t('ui:table.loading')} />}>
            <Notice tone="warning">{errorText(result.error) ?? t('phones:notReadable')}</Notice>
          </Show>
        }
      >
        {(shown) => (
          <>
            <FormSection title={t('phones:cardFacts')}>
              <DescriptionList>
                <DescriptionItem label={t('phones:field.idNumber')}>
                  <HolderNumber holder={shown().holder} />
                </DescriptionItem>
                <DescriptionItem label={t('phones:field.name')}>
                  <HolderName holder={shown().holder} />
                </DescriptionItem>
                <DescriptionItem label={t('phones:field.from')}>{formatDate(shown().validFrom)}</DescriptionItem>
                <DescriptionItem label={t('phones:field.to')}>{formatDate(shown().validTo)}</DescriptionItem>
                <DescriptionItem label={t('phones:field.state')}>
                  <PhoneStateBadge state={shown().holderPhone.state} />
                </DescriptionItem>
                <DescriptionItem label={t('phones:field.verifiedPhone')}>
                  {shownPhone(shown().holderPhone.verifiedPhone)}
                </DescriptionItem>
              </DescriptionList>
            </FormSection>
            <Notice title={t('phones:reminder.title')}>
              <ol class="grid list-decimal gap-1 pl-5">
                <For each={reminders}>{(reminder) => <li>{t(`phones:reminder.${reminder}`)}</li>}</For>
              </ol>
            </Notice>
            <VerifyCardPhone
              number={shown().number}
              idNumber={shown().holder.idNumber}
              phone={shown().holderPhone.phone ?? undefined}
              canChange={shown().holderPhone.canChange}
            />
          </>
        )}
      </Show>
    </>
  );
}
