import { createMemo } from 'solid-js';
import { DocumentViewer } from '../../ui/DocumentViewer';
import { loadFile } from './stored-file';

/** A stored file on the page, fetched with the viewer's own sign-in. */
export function StoredFileViewer(props: { file: { name: string; url: string }; class?: string }) {
  const url = createMemo(() => props.file.url);
  // A new function means a new file to the viewer.
  const load = createMemo(() => {
    const from = url();
    return () => loadFile(from);
  });
  return <DocumentViewer name={props.file.name} load={load()} class={props.class} />;
}
