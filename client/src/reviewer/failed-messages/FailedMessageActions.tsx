import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { AskReasonDialog, type AskReasonDialogProps } from '../../domain/reasons/AskReasonDialog';
import { useViewer } from '../../domain/session/viewer-context';
import { type FragmentType, readFragment } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { ActionRow } from '../gates/ActionRow';
import { FailedMessageParts, GiveUpMessage, RetryMessage } from './failed-message-documents';

export interface FailedMessageActionsProps {
  message: FragmentType<typeof FailedMessageParts>;
  onConflict: () => void;
}

/** Tries a mail again, or gives it up, each for a reason. */
export function FailedMessageActions(props: FailedMessageActionsProps) {
  const { refetch } = useViewer();
  const message = () => readFragment(FailedMessageParts, props.message);
  const [, retry] = createMutation(RetryMessage);
  const [, giveUp] = createMutation(GiveUpMessage);
  const [asking, setAsking] = createSignal<'retry' | 'giveUp'>();
  const settled = () => {
    const { state } = message();
    return state === 'DELIVERED' || state === 'UNDELIVERED' ? state : 'TRIED_AGAIN';
  };
  const undecided = () => message().state === 'FAILED' || message().state === 'GIVEN_UP';
  const Ask = (ask: { action: 'retry' | 'giveUp'; send: AskReasonDialogProps<unknown>['send'] }) => (
    <AskReasonDialog<unknown>
      open={asking() === ask.action}
      danger={ask.action === 'giveUp'}
      title={t(`failedMessages:action.${ask.action}.title`)}
      body={t(`failedMessages:action.${ask.action}.body`)}
      confirmLabel={t(`failedMessages:action.${ask.action}.button`)}
      label={t('failedMessages:field.reason')}
      reasonHint={t('failedMessages:reasonHint')}
      onClose={() => setAsking(undefined)}
      send={ask.send}
      onDone={() => {
        refetch();
        toast.success(t(`failedMessages:action.${ask.action}.done`));
      }}
      onRefused={(error) => {
        if (hasCode(error, 'CONFLICT')) props.onConflict();
        return undefined;
      }}
    />
  );
  return (
    <Show when={undecided()} fallback={<p class="text-ink-2">{t(`failedMessages:decided.${settled()}`)}</p>}>
      <ActionRow hint={t('failedMessages:action.retry.hint')} onClick={() => setAsking('retry')}>
        {t('failedMessages:action.retry.button')}
      </ActionRow>
      <Show when={message().state === 'FAILED'}>
        <ActionRow hint={t('failedMessages:action.giveUp.hint')} onClick={() => setAsking('giveUp')}>
          {t('failedMessages:action.giveUp.button')}
        </ActionRow>
      </Show>
      <Ask action="retry" send={({ reason }) => retry({ id: message().id, reason })} />
      <Ask action="giveUp" send={({ reason }) => giveUp({ id: message().id, reason })} />
    </Show>
  );
}
