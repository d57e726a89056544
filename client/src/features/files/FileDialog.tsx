import { createMemo, Show } from 'solid-js';
import type { FilePartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/button-class';
import { Dialog } from '../../ui/Dialog';
import { DocumentViewer } from '../../ui/DocumentViewer';
import { loadFile } from './stored-file';

export interface FileDialogProps {
  /** The file to be seen; none: closed. */
  file: FilePartsFragment | undefined;
  /** What it is and whose. */
  title: string;
  onClose: () => void;
}

export function FileDialog(props: FileDialogProps) {
  // A new function means a new file to the viewer.
  const load = createMemo(() => {
    const url = props.file?.url ?? '';
    return () => loadFile(url);
  });
  return (
    <Dialog
      open={props.file !== undefined}
      onClose={() => props.onClose()}
      title={props.title}
      size="wide"
      footer={
        <a class={buttonClass('secondary')} href={props.file?.url} download={props.file?.name}>
          {t('files:download')}
        </a>
      }
    >
      <Show when={props.file}>{(file) => <DocumentViewer name={file().name} load={load()} class="h-[65dvh]" />}</Show>
    </Dialog>
  );
}
