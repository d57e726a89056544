import { createSignal, Show } from 'solid-js';
import IconCamera from '~icons/lucide/camera';
import IconUpload from '~icons/lucide/upload';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import type { FileRules } from './file-rules';

export interface FileDropProps {
  /** Opens the system's own dialog; its input is the owner's, who may open it from elsewhere too. */
  onOpen: () => void;
  rules: FileRules;
  multiple?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  /** The element that says the limits. */
  describedBy?: string;
  /** Dropped here, or taken with the camera. */
  onFiles: (files: FileList) => void;
}

/** Telephones and tablets: their camera is offered. */
const hasCamera = () => globalThis.matchMedia?.('(pointer: coarse)').matches === true;

/** Where files are chosen or dropped, and on a telephone taken with its camera. */
export function FileDrop(props: FileDropProps) {
  let camera: HTMLInputElement | undefined;
  const [over, setOver] = createSignal(false);
  const pictures = () => props.rules.types.filter((type) => type.startsWith('image/'));
  return (
    <div class="grid gap-2">
      <button
        type="button"
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        class="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong bg-surface px-4 py-6 hover:bg-hover disabled:bg-sunken disabled:text-ink-3"
        classList={{ 'border-accent! bg-accent-soft!': over(), 'border-danger!': props.invalid }}
        onClick={() => props.onOpen()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) props.onFiles(event.dataTransfer.files);
        }}
      >
        <IconUpload aria-hidden="true" class="size-5 flex-none text-link" />
        <span class="font-medium text-link">{t(props.multiple ? 'ui:upload.chooseMany' : 'ui:upload.choose')}</span>
        <span class="text-ink-3 max-sm:hidden">{t('ui:upload.drop')}</span>
      </button>
      <Show when={pictures().length > 0 && hasCamera()}>
        <input
          ref={camera}
          aria-label={t('ui:upload.camera')}
          type="file"
          hidden
          tabindex="-1"
          accept={pictures().join(',')}
          capture="environment"
          onChange={(event) => {
            if (event.currentTarget.files) props.onFiles(event.currentTarget.files);
            // The same picture may be taken again.
            event.currentTarget.value = '';
          }}
        />
        <Button icon={IconCamera} disabled={props.disabled} onClick={() => camera?.click()}>
          {t('ui:upload.camera')}
        </Button>
      </Show>
    </div>
  );
}
