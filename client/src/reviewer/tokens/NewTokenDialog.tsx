import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { CopyButton } from '../../ui/copying/CopyButton';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Notice } from '../../ui/notices/Notice';

/** The token itself, this once: it is stored nowhere. */
export function NewTokenDialog(props: { token: string | undefined; keep?: string; onClose: () => void }) {
  return (
    <Dialog
      open={props.token !== undefined}
      onClose={() => props.onClose()}
      role="alertdialog"
      title={t('tokens:created.title')}
      footer={
        <Button kind="primary" onClick={() => props.onClose()}>
          {t('tokens:created.done')}
        </Button>
      }
    >
      <Notice tone="warning" title={t('tokens:created.once')}>
        {props.keep ?? t('tokens:created.keep')}
      </Notice>
      <Show when={props.token}>
        {(token) => (
          <p class="flex items-center gap-2 rounded-md border border-line-strong bg-sunken py-2 pr-1 pl-3">
            <code class="min-w-0 grow font-mono text-sm break-all">{token()}</code>
            <CopyButton text={token()} />
          </p>
        )}
      </Show>
    </Dialog>
  );
}
