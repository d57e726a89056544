import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/buttons/button-class';
import { Dialog } from '../../ui/dialogs/Dialog';
import { StoredFileViewer } from './StoredFileViewer';
import { FileParts } from './stored-file';

export interface FileDialogProps {
  /** The file to be seen; none: closed. */
  file: FragmentType<typeof FileParts> | undefined;
  /** What it is and whose. */
  title: string;
  onClose: () => void;
}

export function FileDialog(props: FileDialogProps) {
  const file = () => readFragment(FileParts, props.file);
  return (
    <Dialog
      open={props.file !== undefined}
      onClose={() => props.onClose()}
      title={props.title}
      size="wide"
      footer={
        <a class={buttonClass('secondary')} href={file()?.url} download={file()?.name}>
          {t('files:download')}
        </a>
      }
    >
      <Show when={props.file}>{(file) => <StoredFileViewer file={file()} class="h-[65dvh]" />}</Show>
    </Dialog>
  );
}
