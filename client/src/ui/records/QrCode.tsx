import { encodeQR } from 'qr';
import { createMemo } from 'solid-js';
import { t } from '../../lib/i18n';

export interface QrCodeProps {
  text: string;
  label?: string;
  /** Size by class, `size-40`; the drawing is sharp at any. */
  class?: string;
}

/** Black on white in every theme, with the quiet zone the standard asks for. Print the text beside it as well. */
export function QrCode(props: QrCodeProps) {
  const code = createMemo(() => {
    const rows = encodeQR(props.text, 'raw', { ecc: 'medium', border: 4 });
    const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
    return { size: rows.length, path };
  });
  return (
    <svg
      role="img"
      aria-label={props.label ?? t('ui:qr.label', { text: props.text })}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      class={`print-exact ${props.class ?? 'size-40'}`}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code().path} fill="#000" />
    </svg>
  );
}
