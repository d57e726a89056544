import { useParams } from '@solidjs/router';
import { createMutation, createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { RecordPage } from '../../domain/records/RecordPage';
import { createRecord } from '../../domain/records/record';
import { graphql, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { toast } from '../../ui/notices/toast';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { Timeline } from '../../ui/records/Timeline';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ActionRow } from '../gates/ActionRow';
import { CampaignStatusBadge } from './CampaignStatusBadge';
import { PhoneCampaignParts, ResumePhoneCampaign, StopPhoneCampaign } from './phone-campaign-documents';
import { audienceText } from './phone-campaign-words';

const PhoneCampaignQuery = graphql(`
  query PhoneCampaignPage($id: ID!) {
    phoneCampaign(id: $id) {
      id
      ...PhoneCampaignParts
      steps {
        action
        at
        by
        reason
      }
    }
  }
`);

const figures = ['queued', 'queuedToday', 'waiting', 'handedOver', 'delivered', 'failed', 'verified'] as const;

/** How a campaign is going, and its stop. */
export function PhoneCampaignPage() {
  const params = useParams<{ id: string }>();
  const [result, read] = createQuery({
    query: PhoneCampaignQuery,
    variables: () => ({ id: params.id }),
    requestPolicy: 'cache-and-network',
  });
  const reload = () => read({ requestPolicy: 'network-only' });
  const [, stop] = createMutation(StopPhoneCampaign);
  const [, resume] = createMutation(ResumePhoneCampaign);
  const [asking, setAsking] = createSignal<'stop' | 'resume'>();
  const state = createRecord(
    result,
    (data) => data.phoneCampaign,
    (found) => found.id === params.id,
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('phoneCampaigns:title'), href: '/phone-campaigns' }, { label: t('phoneCampaigns:facts') }]}
      />
      <RecordPage
        of={state}
        onRetry={reload}
        title={t('phoneCampaigns:facts')}
        missing={{
          title: t('phoneCampaigns:missing'),
          hint: t('phoneCampaigns:missingHint'),
          href: '/phone-campaigns',
          back: t('phoneCampaigns:backToList'),
        }}
      >
        {(record) => {
          const campaign = () => readFragment(PhoneCampaignParts, record());
          const action = () => (campaign().status === 'STOPPED' ? 'resume' : 'stop');
          return (
            <>
              <PageTitle title={audienceText(campaign())} badge={<CampaignStatusBadge status={campaign().status} />} />
              <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
                <FormSection title={t('phoneCampaigns:progress')}>
                  <DescriptionList class="max-w-form">
                    <DescriptionItem label={t('phoneCampaigns:field.dailyBudget')}>
                      {campaign().dailyBudget}
                    </DescriptionItem>
                    {figures.map((name) => (
                      <DescriptionItem label={t(`phoneCampaigns:field.${name}`)}>{campaign()[name]}</DescriptionItem>
                    ))}
                    <DescriptionItem label={t('phoneCampaigns:field.startedAt')}>
                      <DateText value={campaign().startedAt} />
                    </DescriptionItem>
                  </DescriptionList>
                </FormSection>
                <Show when={campaign().status !== 'FINISHED'}>
                  <FormSection title={t('phoneCampaigns:actions')}>
                    <ActionRow hint={t(`phoneCampaigns:${action()}.hint`)} onClick={() => setAsking(action())}>
                      {t(`phoneCampaigns:${action()}.button`)}
                    </ActionRow>
                  </FormSection>
                </Show>
                <FormSection title={t('phoneCampaigns:history')}>
                  <Timeline
                    entries={record()
                      .steps.toReversed()
                      .map(({ action: done, at, by, reason }) => ({
                        at,
                        title: t(`phoneCampaigns:step.${done}`),
                        who: by ?? undefined,
                        body: reason ?? undefined,
                      }))}
                  />
                </FormSection>
              </div>
              <AskReasonDialog<unknown>
                open={asking() !== undefined}
                danger={asking() === 'stop'}
                title={t(`phoneCampaigns:${asking() ?? 'stop'}.title`)}
                body={t(`phoneCampaigns:${asking() ?? 'stop'}.body`)}
                confirmLabel={t(`phoneCampaigns:${asking() ?? 'stop'}.button`)}
                label={t('phoneCampaigns:field.reason')}
                reasonHint={t('phoneCampaigns:reasonHint')}
                onClose={() => setAsking(undefined)}
                send={({ reason }) => (asking() === 'resume' ? resume : stop)({ id: campaign().id, reason })}
                onDone={() => {
                  toast.success(t('phoneCampaigns:changed'));
                  reload();
                }}
                onRefused={(error) => {
                  if (hasCode(error, 'CONFLICT')) reload();
                  return undefined;
                }}
              />
            </>
          );
        }}
      </RecordPage>
    </>
  );
}
