import { Show } from 'solid-js';
import IconVerified from '~icons/lucide/mail-check';
import IconUnverified from '~icons/lucide/mail-question-mark';
import type { RegistrationReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { phoneText } from '../../../lib/phone-text';
import { Notice } from '../../../ui/notices/Notice';
import { CaseSection, caseList } from '../../../ui/records/CaseSection';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { CompanyComparison } from './CompanyComparison';
import { DecisionItems } from './DecisionItems';
import { ReviewStateBadge } from './ReviewStateBadge';

/** What the visitor sent, and what approving it will do to the companies there are. */
export function RegistrationData(props: { registration: RegistrationReviewFragment }) {
  const open = () => props.registration.state === 'OPEN';
  const joins = () => (open() ? props.registration.knownCompany : undefined);
  return (
    <>
      {/* First of all: what approving would do must not be below the decisions. */}
      <Show when={joins()}>
        {(known) => (
          <Notice
            tone={known().name === props.registration.companyName ? 'info' : 'warning'}
            title={t('reviews:registration.joinsTitle', { name: known().name })}
          >
            {t('reviews:registration.joins')}
          </Notice>
        )}
      </Show>
      <CaseSection
        title={t('reviews:registration.account')}
        badge={<ReviewStateBadge state={props.registration.state} />}
      >
        <DescriptionList class={caseList}>
          <DescriptionItem label={t('reviews:field.accountName')}>
            <span class="font-mono">{props.registration.accountName}</span>
          </DescriptionItem>
          <DescriptionItem label={t('reviews:field.personName')}>{props.registration.personName}</DescriptionItem>
          <DescriptionItem label={t('reviews:field.mobile')}>{phoneText(props.registration.mobile)}</DescriptionItem>
          <DescriptionItem label={t('reviews:field.email')}>
            {props.registration.email}{' '}
            <Show when={props.registration.state === 'APPROVED'}>
              <Verified done={props.registration.emailVerified} />
            </Show>
          </DescriptionItem>
          <DescriptionItem label={t('reviews:field.submittedAt')}>
            <DateText value={props.registration.submittedAt} />
          </DescriptionItem>
          <DecisionItems state={props.registration.state} decision={props.registration.decision} />
        </DescriptionList>
      </CaseSection>
      <CaseSection title={t('reviews:registration.company')}>
        <DescriptionList class={caseList}>
          <DescriptionItem label={t(`reviews:field.${props.registration.organisationKind}`)}>
            <span class="font-mono">{props.registration.organisationNumber}</span>
          </DescriptionItem>
          <Show when={!joins()}>
            <CompanyItems registration={props.registration} />
          </Show>
        </DescriptionList>
        <Show when={open()}>
          <Show when={joins()} fallback={<p class="pt-2 text-sm text-ink-3">{t('reviews:registration.founds')}</p>}>
            {(known) => (
              <div class="pt-2">
                <CompanyComparison registration={props.registration} known={known()} />
              </div>
            )}
          </Show>
        </Show>
      </CaseSection>
    </>
  );
}

function CompanyItems(props: { registration: RegistrationReviewFragment }) {
  return (
    <>
      <DescriptionItem label={t('reviews:field.companyName')}>{props.registration.companyName}</DescriptionItem>
      <DescriptionItem label={t('reviews:field.companyPhone')}>
        {phoneText(props.registration.companyPhone)}
      </DescriptionItem>
      <DescriptionItem label={t('reviews:field.companyFax')}>
        {props.registration.companyFax ? phoneText(props.registration.companyFax) : '—'}
      </DescriptionItem>
      <DescriptionItem label={t('reviews:field.companyAddress')}>{props.registration.companyAddress}</DescriptionItem>
      <DescriptionItem label={t('reviews:field.responsiblePerson')}>
        {props.registration.responsiblePerson}
      </DescriptionItem>
    </>
  );
}

function Verified(props: { done: boolean }) {
  return (
    <span class="inline-flex items-center gap-1 text-sm whitespace-nowrap text-ink-3">
      <Show when={props.done} fallback={<IconUnverified aria-hidden="true" class="size-4" />}>
        <IconVerified aria-hidden="true" class="size-4 text-success" />
      </Show>
      {props.done ? t('reviews:field.emailVerified') : t('reviews:field.emailNotVerified')}
    </span>
  );
}
