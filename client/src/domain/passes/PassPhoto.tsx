import { createSignal, Show } from 'solid-js';
import IconPerson from '~icons/lucide/user-round';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { FileParts } from '../files/stored-file';
import { AttachmentParts } from '../people/person-parts';
import { PassPageParts } from './pass-page-parts';

/** The photograph that came with the application. It shows no number: reading it is not audited. */
export function PassPhoto(props: { pass: FragmentType<typeof PassPageParts> }) {
  const pass = () => readFragment(PassPageParts, props.pass);
  const [failedUrl, setFailedUrl] = createSignal<string>();
  const photo = () =>
    readFragment(AttachmentParts, pass().attachments)
      .filter(({ kind }) => kind === 'PHOTO')
      .map(({ file }) => readFragment(FileParts, file))
      .find(({ mediaType }) => mediaType.startsWith('image/'));
  return (
    <div class="flex aspect-[3/4] w-24 flex-none self-start items-center justify-center overflow-hidden rounded-md border border-line-strong bg-sunken sm:w-28">
      <Show
        when={photo()?.url === failedUrl() ? undefined : photo()}
        fallback={
          <span class="grid justify-items-center gap-1 text-xs text-ink-3">
            <IconPerson aria-hidden="true" class="size-10" />
            {pass().holder.masked ? t('pass:card.hidden') : t('pass:card.noPhoto')}
          </span>
        }
      >
        {(file) => (
          <img
            src={file().url}
            alt={t('pass:card.photo', { name: pass().holder.name })}
            class="size-full object-cover"
            onError={() => setFailedUrl(file().url)}
          />
        )}
      </Show>
    </div>
  );
}
