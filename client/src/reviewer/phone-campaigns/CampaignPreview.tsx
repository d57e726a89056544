import type { CombinedError } from '@urql/core';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import type { PreviewPhoneCampaignQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { takeFocus } from '../../ui/take-focus';

interface CampaignPreviewProps {
  preview: PreviewPhoneCampaignQuery['phoneCampaignPreview'];
  dailyBudget: number;
  onStart: () => Promise<CombinedError | undefined>;
}

/** What a campaign will send and cost, and its start. */
export function CampaignPreview(props: CampaignPreviewProps) {
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string>();
  const days = () => Math.max(1, Math.ceil(props.preview.messages / Math.max(1, props.dailyBudget)));
  const start = async () => {
    setBusy(true);
    const error = await props.onStart();
    setBusy(false);
    setAsking(false);
    setFailure(errorText(error));
  };
  return (
    <div ref={takeFocus}>
      <FormSection title={t('phoneCampaigns:preview.title')}>
        <DescriptionList class="max-w-form">
          <DescriptionItem label={t('phoneCampaigns:preview.messages')}>{props.preview.messages}</DescriptionItem>
          <DescriptionItem label={t('phoneCampaigns:preview.parts')}>{props.preview.parts}</DescriptionItem>
          <DescriptionItem label={t('phoneCampaigns:preview.cost')}>
            {t('phoneCampaigns:preview.amount', { amount: props.preview.cost.toFixed(0) })}
          </DescriptionItem>
          <DescriptionItem label={t('phoneCampaigns:preview.days')}>{days()}</DescriptionItem>
          <DescriptionItem label={t('phoneCampaigns:preview.text')}>{props.preview.text}</DescriptionItem>
        </DescriptionList>
        <Show when={failure()}>{(text) => <Notice tone="danger">{text()}</Notice>}</Show>
        <div>
          <Button kind="primary" disabled={props.preview.messages === 0} onClick={() => setAsking(true)}>
            {t('phoneCampaigns:preview.start')}
          </Button>
        </div>
        <ConfirmDialog
          open={asking()}
          busy={busy()}
          title={t('phoneCampaigns:preview.confirmTitle')}
          confirmLabel={t('phoneCampaigns:preview.start')}
          onConfirm={start}
          onCancel={() => setAsking(false)}
        >
          {t('phoneCampaigns:preview.confirmBody', { count: props.preview.messages })}
        </ConfirmDialog>
      </FormSection>
    </div>
  );
}
