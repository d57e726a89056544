import { Show } from 'solid-js';
import type { AttachmentPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { DateText } from '../../ui/DateText';
import { FilePreview } from '../../ui/FilePreview';
import { formatBytes } from '../../ui/file-rules';
import { attachmentKindText } from './person-parts';

export interface AttachmentRowProps {
  attachment: AttachmentPartsFragment;
  onShow: () => void;
  /** No picture of it before it is asked for. */
  hidden?: boolean;
  /** Without it the file stays, as those of an application do. */
  onRemove?: () => void;
}

export function AttachmentRow(props: AttachmentRowProps) {
  const file = () => props.attachment.file;
  const picture = () => (!props.hidden && file().mediaType.startsWith('image/') ? file().url : undefined);
  return (
    <li class="flex flex-wrap items-center gap-3 border-b border-line p-3 last:border-b-0">
      <FilePreview name={file().name} src={picture()} />
      <div class="min-w-0 grow basis-48">
        <p class="font-medium">
          <span class="mr-2 font-mono text-sm font-normal text-ink-3">{props.attachment.code}</span>
          {attachmentKindText(props.attachment.kind)}
          <Show when={props.attachment.personName}>{(name) => <span class="ml-2">{name()}</span>}</Show>
        </p>
        <p class="text-sm text-ink-2 wrap-anywhere">
          {file().name} <span class="text-ink-3">{formatBytes(file().size)}</span>
        </p>
        <p class="text-sm text-ink-3">
          <DateText value={props.attachment.createdAt} roc={false} />
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
