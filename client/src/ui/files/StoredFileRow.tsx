import { Show } from 'solid-js';
import IconDone from '~icons/lucide/circle-check';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { FilePreview } from './FilePreview';
import { formatBytes } from './file-rules';

export interface StoredFile {
  name: string;
  bytes?: number;
  /** Where it can be seen. */
  href?: string;
  /** A small picture; only for images. */
  previewSrc?: string;
  /** Said instead of 上傳完成, where the file was not sent anywhere. */
  done?: string;
}

export interface StoredFileRowProps {
  stored: StoredFile;
  file?: File;
  disabled?: boolean;
  onReplace: () => void;
  onRemove?: () => void;
}

/** A file that is there: name, size, replace, remove. */
export function StoredFileRow(props: StoredFileRowProps) {
  return (
    <div class="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-surface p-3">
      <FilePreview file={props.file} name={props.stored.name} src={props.stored.previewSrc} />
      <div class="min-w-0 grow basis-40">
        <Show when={props.stored.href} fallback={<p class="font-medium wrap-anywhere">{props.stored.name}</p>}>
          {(href) => (
            <a class="link font-medium wrap-anywhere" href={href()} target="_blank" rel="noopener">
              {props.stored.name}
            </a>
          )}
        </Show>
        <p class="flex items-center gap-1.5 text-sm text-success" role="status">
          <IconDone aria-hidden="true" class="size-4 flex-none" />
          {props.stored.done ?? t('ui:upload.done')}
          <Show when={props.stored.bytes}>{(bytes) => <span class="text-ink-3">{formatBytes(bytes())}</span>}</Show>
        </p>
      </div>
      <div class="flex flex-wrap gap-2">
        <Button size="dense" disabled={props.disabled} onClick={() => props.onReplace()}>
          {t('ui:upload.replace')}
        </Button>
        <Show when={props.onRemove}>
          {(remove) => (
            <Button size="dense" kind="quiet" disabled={props.disabled} onClick={() => remove()()}>
              {t('ui:upload.remove')}
            </Button>
          )}
        </Show>
      </div>
    </div>
  );
}
