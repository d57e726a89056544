import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { AskReasonDialog } from '../../../domain/reasons/AskReasonDialog';
import type { CertificateReviewFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { toast } from '../../../ui/notices/toast';
import { restoreCertificate, revokeCertificate } from './review-documents';

/** Takes an approved certificate back, or lets one that was taken back count again (R-REG-6). */
export function CertificateRevocation(props: { certificate: CertificateReviewFragment }) {
  const [, revoke] = createMutation(revokeCertificate);
  const [, restore] = createMutation(restoreCertificate);
  const [asking, setAsking] = createSignal(false);
  const step = () => (props.certificate.state === 'REVOKED' ? 'restore' : 'revoke');
  const send = async ({ reason }: { reason: string }) => {
    const { id, version } = props.certificate;
    const change = { id, version, reason };
    if (step() === 'restore') {
      const { data, ...answer } = await restore(change);
      return { ...answer, data: data?.restoreCertificate };
    }
    const { data, ...answer } = await revoke(change);
    return { ...answer, data: data?.revokeCertificate };
  };
  return (
    <Show when={props.certificate.state === 'APPROVED' || props.certificate.state === 'REVOKED'}>
      <div class="pt-3">
        <Button size="dense" onClick={() => setAsking(true)}>
          {t(`reviews:revocation.${step()}.button`)}
        </Button>
      </div>
      <AskReasonDialog
        open={asking()}
        danger={step() === 'revoke'}
        title={t(`reviews:revocation.${step()}.title`, { company: props.certificate.company.name })}
        body={t(`reviews:revocation.${step()}.body`)}
        confirmLabel={t(`reviews:revocation.${step()}.confirm`)}
        label={t('reviews:field.reason')}
        reasonHint={t('reviews:revocation.reasonHint')}
        onClose={() => setAsking(false)}
        send={send}
        onDone={() => toast.success(t('reviews:revocation.done'))}
      />
    </Show>
  );
}
