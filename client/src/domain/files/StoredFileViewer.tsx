import { createMemo } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import { DocumentViewer } from '../../ui/files/DocumentViewer';
import { FileParts, loadFile } from './stored-file';

/** A stored file on the page, fetched with the viewer's own sign-in. */
export function StoredFileViewer(props: {
  file: FragmentType<typeof FileParts>;
  class?: string;
  pageKeys?: boolean;
  /** It has arrived and is on screen. */
  onOpened?: () => void;
}) {
  const file = () => readFragment(FileParts, props.file);
  const url = createMemo(() => file().url);
  // A new function means a new file to the viewer.
  const load = createMemo(() => {
    const from = url();
    return async () => {
      const file = await loadFile(from);
      props.onOpened?.();
      return file;
    };
  });
  return <DocumentViewer name={file().name} load={load()} pageKeys={props.pageKeys} class={props.class} />;
}
