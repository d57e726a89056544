import { For, Show } from 'solid-js';
import { formText, termText } from '../../../domain/applications/application-words';
import { decidersText, waitingForText } from '../../../domain/applications/branch-words';
import { ChangedValue } from '../../../domain/history/HistoryChanges';
import { fieldLabel } from '../../../domain/history/history-fields';
import { PortAreas } from '../../../domain/ports/PortAreas';
import { portName } from '../../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../../gql';
import { formatMonth } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { phoneText } from '../../../lib/phone-text';
import { ApplicationNumber } from '../../../ui/records/ApplicationNumber';
import { CaseSection, caseList } from '../../../ui/records/CaseSection';
import { DateText } from '../../../ui/records/DateText';
import { DescriptionItem } from '../../../ui/records/DescriptionItem';
import { DescriptionList } from '../../../ui/records/DescriptionList';
import { ApplicationReview } from './application-documents';

export interface ApplicationFactsProps {
  application: FragmentType<typeof ApplicationReview>;
  /** Form, number and company stand above already. */
  brief?: boolean;
}

/** What was asked for, by whom. */
export function ApplicationFacts(props: ApplicationFactsProps) {
  const application = () => readFragment(ApplicationReview, props.application);
  return (
    <CaseSection title={t('applicationReviews:facts.title')}>
      <DescriptionList class={props.brief ? `${caseList} text-sm *:py-1!` : caseList}>
        <Show when={!props.brief}>
          <DescriptionItem label={t('applicationReviews:facts.form')}>
            {formText(application().form)} <ApplicationNumber value={application().number} class="text-ink-3" />
          </DescriptionItem>
          <DescriptionItem label={t('applicationReviews:facts.company')}>
            {application().company.name}{' '}
            <span class="font-mono text-ink-3">{application().company.organisationNumber}</span>
          </DescriptionItem>
        </Show>
        <DescriptionItem label={t('applicationReviews:facts.reason')}>
          <span class="whitespace-pre-wrap">{application().reason}</span>
        </DescriptionItem>
        <Show when={application().areas.length > 0}>
          <DescriptionItem label={t('applicationReviews:facts.areas')}>
            <PortAreas areas={application().areas} />
          </DescriptionItem>
        </Show>
        <Show when={application().term}>
          {(term) => (
            <DescriptionItem label={t('applicationReviews:facts.term')}>
              {termText(term())}
              <Show when={application().startDay}>
                {(first) => (
                  <span class="block">
                    <DateText value={first()} dateOnly /> – <DateText value={application().lastDay} dateOnly />
                  </span>
                )}
              </Show>
            </DescriptionItem>
          )}
        </Show>
        <Show when={application().month}>
          {(month) => <DescriptionItem label={t('application:field.month')}>{formatMonth(month())}</DescriptionItem>}
        </Show>
        <Show when={application().morePasses}>
          {(count) => (
            <DescriptionItem label={t('application:field.morePasses')}>
              {t('application:more.count', { count: count() })}
            </DescriptionItem>
          )}
        </Show>
        <Show when={application().pickupPort}>
          {(port) => (
            <DescriptionItem label={t('applicationReviews:facts.pickupPort')}>{portName(port())}</DescriptionItem>
          )}
        </Show>
        <Show when={application().decidedBy.length > 0}>
          <DescriptionItem label={t('applicationReviews:facts.decidedBy')}>
            {decidersText(application().decidedBy, 'REVIEW')}
            <Show when={waitingForText(application().waitingFor)}>
              {(words) => <span class="block text-xs text-ink-3">{words()}</span>}
            </Show>
          </DescriptionItem>
        </Show>
        <Show when={application().corrections.length > 0}>
          <DescriptionItem label={t('applicationReviews:correction.whole')}>
            <ul class="grid gap-0.5">
              <For each={application().corrections}>
                {(change) => (
                  <li>
                    <span class="text-ink-3">{fieldLabel(change.field, 'RESUBMITTED')}</span>{' '}
                    <ChangedValue change={change} nameOnly={false} />
                  </li>
                )}
              </For>
            </ul>
          </DescriptionItem>
        </Show>
        <DescriptionItem label={t('applicationReviews:facts.contact')}>
          {application().contactName}{' '}
          <span class="whitespace-nowrap">{phoneText(application().contactPhone ?? '')}</span>
        </DescriptionItem>
        <DescriptionItem label={t('applicationReviews:facts.submittedAt')}>
          <DateText value={application().submittedAt} />
        </DescriptionItem>
      </DescriptionList>
    </CaseSection>
  );
}
