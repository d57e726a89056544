import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { FileUpload } from '../../ui/files/FileUpload';
import { createFileSender, describeUpload } from '../files/send-file';
import { createUploadRules } from '../files/upload-rules';

/** A certificate that was sent and waits to be handed in. */
export interface CertificateFile {
  id: string;
  fileName: string;
  size: number;
}

export interface CertificateUploadProps {
  name: string;
  sent: CertificateFile | undefined;
  onSent: (certificate: CertificateFile | undefined) => void;
  errors?: readonly string[];
}

export function CertificateUpload(props: CertificateUploadProps) {
  const rules = createUploadRules();
  const send = createFileSender(() => 'CERTIFICATE');
  return (
    <Show when={rules('CERTIFICATE')}>
      {(known) => (
        <FileUpload
          name={props.name}
          label={t('certificates:certificate')}
          hint={t('certificates:hint')}
          errors={props.errors}
          required
          rules={known()}
          stored={props.sent && { name: props.sent.fileName, bytes: props.sent.size }}
          upload={send}
          describe={describeUpload}
          onUploaded={({ id, fileName, size }) => props.onSent({ id, fileName, size })}
          onRemove={() => props.onSent(undefined)}
        />
      )}
    </Show>
  );
}
