import { createMemo } from 'solid-js';
import { DocumentViewer } from '../../ui/DocumentViewer';
import { loadFile } from '../files/stored-file';

/** The document itself, fetched with the reviewer's own sign-in. */
export function CertificateViewer(props: { file: { name: string; url: string } }) {
  const url = createMemo(() => props.file.url);
  // A new function means a new file to the viewer.
  const load = createMemo(() => {
    const from = url();
    return () => loadFile(from);
  });
  return <DocumentViewer name={props.file.name} load={load()} class="h-full" />;
}
