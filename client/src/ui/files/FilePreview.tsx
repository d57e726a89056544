import { createMemo, onCleanup, Show } from 'solid-js';
import IconFile from '~icons/lucide/file-text';
import { t } from '../../lib/i18n';

/** A small picture of an image, an icon for anything else. */
export function FilePreview(props: { file?: File; name: string; src?: string }) {
  const address = createMemo(() => {
    const file = props.file;
    if (!file) return props.src;
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return undefined;
    const url = URL.createObjectURL(file);
    onCleanup(() => URL.revokeObjectURL(url));
    return url;
  });
  return (
    <span class="flex size-16 flex-none items-center justify-center overflow-hidden rounded-md border border-line bg-sunken">
      <Show when={address()} fallback={<IconFile aria-hidden="true" class="size-7 text-ink-3" />}>
        {(src) => <img src={src()} alt={t('ui:upload.preview', { name: props.name })} class="size-full object-cover" />}
      </Show>
    </span>
  );
}
