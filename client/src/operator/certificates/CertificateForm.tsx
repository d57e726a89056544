import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import { emptyFields } from '../../domain/errors/form-errors';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { AcceptedCertificates } from './AcceptedCertificates';
import { type CertificateFile, CertificateUpload } from './CertificateUpload';

const SubmitCertificate = graphql(`
  mutation SubmitCertificate($uploadId: ID!) {
    submitCertificate(uploadId: $uploadId) {
      ...OwnCertificate
    }
  }
`);

/** Sends in another certificate of the company (R-REG-1, R-REG-4). */
export function CertificateForm(props: { onSubmitted: () => void }) {
  const [, submitCertificate] = createMutation(SubmitCertificate);
  const [sent, setSent] = createSignal<CertificateFile>();
  const form = createForm({
    initial: () => ({ uploadId: '' }),
    labels: () => ({ uploadId: t('certificates:certificate') }),
    check: (values) => emptyFields(values, ['uploadId']),
    send: (values) => submitCertificate(values),
    onDone: () => {
      choose(undefined);
      form.reset();
      toast.success(t('certificates:submitted'));
      props.onSubmitted();
    },
  });
  const choose = (certificate: CertificateFile | undefined) => {
    setSent(certificate);
    form.change({ uploadId: certificate?.id ?? '' });
  };
  return (
    <Form form={form} guard label={t('certificates:renew')} submit={t('certificates:submit')}>
      <AcceptedCertificates />
      <CertificateUpload name="uploadId" sent={sent()} onSent={choose} errors={form.field('uploadId').errors} />
    </Form>
  );
}
