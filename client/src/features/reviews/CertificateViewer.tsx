import { createMemo } from 'solid-js';
import { DocumentViewer } from '../../ui/DocumentViewer';

export interface CertificateViewerProps {
  file: { name: string; url: string };
  class?: string;
}

/** The document itself, fetched with the reviewer's own session. */
export function CertificateViewer(props: CertificateViewerProps) {
  const url = createMemo(() => props.file.url);
  const load = createMemo(() => {
    const from = url();
    return async (): Promise<Blob> => {
      const answer = await fetch(from, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(`file: ${answer.status}`);
      return answer.blob();
    };
  });
  return <DocumentViewer name={props.file.name} load={load()} class={props.class ?? 'h-full'} />;
}
