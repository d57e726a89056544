import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';

const EndDeactivationMutation = graphql(`
  mutation EndDeactivation($number: String!, $reason: String!) {
    endDeactivation(number: $number, reason: $reason) {
      id
      status
    }
  }
`);

/** 提前恢復使用: ends the branch's deactivation of a card before its time (R-PRD-8). */
export function EndDeactivation(props: { number: string; onChanged: () => void }) {
  const [, end] = createMutation(EndDeactivationMutation);
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('passes:endDeactivation.action')}</Button>
      <AskReasonDialog
        open={asking()}
        title={t('passes:endDeactivation.title', { number: props.number })}
        body={t('passes:endDeactivation.body')}
        confirmLabel={t('passes:endDeactivation.action')}
        label={t('holds:form.reason')}
        reasonHint={t('passes:endDeactivation.reasonHint')}
        onClose={() => setAsking(false)}
        send={({ reason }) => end({ number: props.number, reason }, { additionalTypenames: ['Pass'] })}
        onDone={() => {
          toast.success(t('passes:endDeactivation.done', { number: props.number }));
          props.onChanged();
        }}
      />
    </>
  );
}
