import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import IconStop from '~icons/lucide/circle-off';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';

const StopCardExchange = graphql(`
  mutation StopCardExchange($number: String!, $reason: String!) {
    stopCardExchange(number: $number, reason: $reason) {
      id
      status
    }
  }
`);

/** 停止換證: before the card is made, with the reason that the company is mailed; nothing is charged (R-EXC-6). */
export function StopExchange(props: { number: string; onChanged: () => void }) {
  const [, stop] = createMutation(StopCardExchange);
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <Button icon={IconStop} onClick={() => setAsking(true)}>
        {t('passes:stopExchange.action')}
      </Button>
      <AskReasonDialog
        open={asking()}
        danger
        title={t('passes:stopExchange.title', { number: props.number })}
        body={t('passes:stopExchange.body')}
        confirmLabel={t('passes:stopExchange.action')}
        label={t('holds:form.reason')}
        reasonHint={t('passes:stopExchange.reasonHint')}
        onClose={() => setAsking(false)}
        send={({ reason }) =>
          stop(
            { number: props.number, reason },
            { additionalTypenames: ['Pass', 'Application', 'Fee', 'HistoryEntry'] },
          )
        }
        onDone={() => {
          toast.success(t('passes:stopExchange.done', { number: props.number }));
          props.onChanged();
        }}
      />
    </>
  );
}
