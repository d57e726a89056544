import { createSignal, For, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { AttachmentPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { CaseSection } from '../../ui/records/CaseSection';
import { FileDialog } from '../files/FileDialog';
import { AttachmentRow } from '../people/AttachmentRow';
import { AttachmentParts, attachmentKinds, attachmentKindText } from '../people/person-parts';

export interface PassFilesProps {
  attachments: readonly FragmentType<typeof AttachmentParts>[];
  /** Looking at a scan is audited: none is shown before it is requested (R-ACC-4). */
  audited?: boolean;
}

/** The holder's files as they came with the application. */
export function PassFiles(props: PassFilesProps) {
  const [shown, setShown] = createSignal<AttachmentPartsFragment>();
  const kindOf = (attachment: FragmentType<typeof AttachmentParts>) => readFragment(AttachmentParts, attachment).kind;
  const inOrder = () =>
    attachmentKinds.flatMap((kind) => props.attachments.filter((attachment) => kindOf(attachment) === kind));
  return (
    <CaseSection title={t('pass:files.title')}>
      <Show when={inOrder().length > 0} fallback={<p class="text-ink-3">{t('pass:files.none')}</p>}>
        <Show when={props.audited}>
          <p class="text-sm text-ink-2">{t('pass:files.audited')}</p>
        </Show>
        <ul>
          <For each={inOrder()}>
            {(attachment) => (
              <AttachmentRow
                attachment={attachment}
                hidden={props.audited && kindOf(attachment) !== 'PHOTO'}
                onShow={() => setShown(readFragment(AttachmentParts, attachment))}
              />
            )}
          </For>
        </ul>
      </Show>
      <FileDialog
        file={shown()?.file}
        title={shown() ? `${attachmentKindText(shown()?.kind ?? 'OTHER')} ${shown()?.personName ?? ''}` : ''}
        onClose={() => setShown(undefined)}
      />
    </CaseSection>
  );
}
