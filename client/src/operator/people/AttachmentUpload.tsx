import { useClient } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { attachmentKinds, attachmentKindText } from '../../domain/people/person-parts';
import type { AttachmentKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { OnProgress } from '../../lib/upload';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { FileUpload } from '../../ui/files/FileUpload';
import { toast } from '../../ui/notices/toast';
import { describeUpload } from '../files/send-file';
import { createUploadRules } from '../files/upload-rules';
import { attachFile } from './attachments/attach-file';

export interface AttachmentUploadProps {
  personId: string;
  /** The kind chosen to begin with. */
  first: AttachmentKind;
}

/** Sends a file of a chosen kind and attaches it at once. */
export function AttachmentUpload(props: AttachmentUploadProps) {
  const client = useClient();
  const rules = createUploadRules();
  const [chosen, setChosen] = createSignal<AttachmentKind>();
  const kind = () => chosen() ?? props.first;
  const upload = async (file: File, onProgress: OnProgress, signal: AbortSignal) => {
    const attached = { personId: props.personId, kind: kind() };
    await attachFile(client, attached, file, onProgress, signal);
    return attached.kind;
  };
  return (
    <div class="grid gap-5">
      <RadioGroup
        name="attachmentKind"
        label={t('people:attachment.kindLabel')}
        inline
        options={attachmentKinds.map((each) => ({ value: each, label: attachmentKindText(each) }))}
        value={kind()}
        onChange={setChosen}
      />
      <Show when={rules(kind())}>
        {(allowed) => (
          <FileUpload
            name="attachment"
            label={t('people:attachment.upload', { kind: attachmentKindText(kind()) })}
            hint={t(`people:attachment.hint.${kind()}`)}
            rules={allowed()}
            upload={upload}
            onUploaded={(added) => toast.success(t('people:attachment.added', { kind: attachmentKindText(added) }))}
            describe={describeUpload}
          />
        )}
      </Show>
    </div>
  );
}
