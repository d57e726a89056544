import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconPassport from '~icons/lucide/book-user';
import IconPhoto from '~icons/lucide/camera';
import IconOther from '~icons/lucide/file';
import IconIdCard from '~icons/lucide/id-card';
import { attachmentKinds } from '../../domain/people/person-parts';
import type { AttachmentKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Icon } from '../../ui/tone';

export const attachmentIcons: Record<AttachmentKind, Icon> = {
  PHOTO: IconPhoto,
  ID_CARD: IconIdCard,
  PASSPORT: IconPassport,
  OTHER: IconOther,
};

/** Which kinds of files a person has, each once, as an icon with its word. */
export function AttachmentChips(props: { attachments: readonly { kind: AttachmentKind }[] }) {
  const kinds = () => attachmentKinds.filter((kind) => props.attachments.some((each) => each.kind === kind));
  return (
    <Show when={kinds().length > 0} fallback={<span class="text-ink-3">{t('people:attachment.none')}</span>}>
      <ul class="flex flex-wrap gap-x-3 gap-y-0.5">
        <For each={kinds()}>
          {(kind) => (
            <li class="inline-flex items-center gap-1 whitespace-nowrap">
              <Dynamic component={attachmentIcons[kind]} aria-hidden="true" class="size-4 text-ink-3" />
              {t(`person:attachment.short.${kind}`)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
