import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { FilePreview } from '../../ui/files/FilePreview';
import { formatBytes } from '../../ui/files/file-rules';
import { DateText } from '../../ui/records/DateText';
import { FileParts } from '../files/stored-file';
import { AttachmentParts, attachmentKindText } from './person-parts';

export interface AttachmentRowProps {
  attachment: FragmentType<typeof AttachmentParts>;
  onShow: () => void;
  /** No picture of it until it is opened. */
  hidden?: boolean;
  /** Without it the file stays, as those of an application do. */
  onRemove?: () => void;
}

export function AttachmentRow(props: AttachmentRowProps) {
  const attachment = () => readFragment(AttachmentParts, props.attachment);
  const file = () => readFragment(FileParts, attachment().file);
  const picture = () => (!props.hidden && file().mediaType.startsWith('image/') ? file().url : undefined);
  return (
    <li class="flex flex-wrap items-center gap-3 border-b border-line p-3 last:border-b-0">
      <FilePreview name={file().name} src={picture()} />
      <div class="min-w-0 grow basis-48">
        <p class="font-medium">
          <span class="mr-2 font-mono text-sm font-normal text-ink-3">{attachment().code}</span>
          {attachmentKindText(attachment().kind)}
          <Show when={attachment().personName}>{(name) => <span class="ml-2">{name()}</span>}</Show>
        </p>
        <p class="text-sm text-ink-2 wrap-anywhere">
          {file().name} <span class="text-ink-3">{formatBytes(file().size)}</span>
        </p>
        <p class="text-sm text-ink-3">
          <DateText value={attachment().createdAt} roc={false} />
        </p>
      </div>
      <div class="flex flex-wrap gap-2">
        <Button
          size="dense"
          aria-label={t('person:attachment.showOf', { name: file().name })}
          onClick={() => props.onShow()}
        >
          {t('person:attachment.show')}
        </Button>
        <Show when={props.onRemove}>
          {(remove) => (
            <Button
              size="dense"
              kind="quiet"
              aria-label={t('person:attachment.removeOf', { name: file().name })}
              onClick={() => remove()()}
            >
              {t('person:attachment.remove')}
            </Button>
          )}
        </Show>
      </div>
    </li>
  );
}
