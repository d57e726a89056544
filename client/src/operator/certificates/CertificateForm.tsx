import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { emptyFields, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { toast } from '../../ui/toast';
import { AcceptedCertificates } from './AcceptedCertificates';
import { CertificateUpload, type SentCertificate } from './CertificateUpload';

const SubmitCertificate = graphql(`
  mutation SubmitCertificate($uploadId: ID!) {
    submitCertificate(uploadId: $uploadId) {
      ...OwnCertificate
    }
  }
`);

/** Sends in another certificate of the company (R-REG-1, R-REG-4). */
export function CertificateForm(props: { onSubmitted: () => void }) {
  const [state, submitCertificate] = createMutation(SubmitCertificate);
  const [sent, setSent] = createSignal<SentCertificate>();
  const [faults, setFaults] = createSignal(noFaults);

  const submit = async () => {
    if (state.fetching) return;
    const labels = { uploadId: t('certificates:certificate') };
    const uploadId = sent()?.id ?? '';
    const empty = emptyFields({ uploadId }, ['uploadId']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels }));
    const { data, error } = await submitCertificate({ uploadId });
    setFaults(formFaults(error, { labels }));
    if (!data) return;
    setSent(undefined);
    toast.success(t('certificates:submitted'));
    props.onSubmitted();
  };

  return (
    <FormPage
      label={t('certificates:renew')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('certificates:submit')}
        </Button>
      }
    >
      <LeaveGuardDialog unsaved={sent() !== undefined} />
      <AcceptedCertificates />
      <CertificateUpload name="uploadId" sent={sent()} onSent={setSent} errors={faults().at('uploadId')} />
    </FormPage>
  );
}
