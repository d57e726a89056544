import { createSignal, Match, Switch } from 'solid-js';
import { formatTime } from '../../../lib/dates';
import { t } from '../../../lib/i18n';
import { createShortcuts } from '../../../lib/keyboard';
import { KeyButton } from '../../../ui/buttons/KeyButton';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog';
import { Notice } from '../../../ui/notices/Notice';
import type { Claim } from './claim';

export const takeOverKey = 'o';

/** Why the viewer may not decide on an open case now; nothing when they may. */
export function ClaimNotice(props: { submittedByViewer: boolean; claim: Claim }) {
  return (
    <Switch>
      <Match when={props.submittedByViewer}>
        <Notice class="mb-2" title={t('work:own.title')}>
          <p class="text-sm">{t('work:own.body')}</p>
        </Notice>
      </Match>
      <Match when={props.claim.colleague()}>
        {(held) => <Held claim={props.claim} by={held().by} until={held().until} />}
      </Match>
    </Switch>
  );
}

function Held(props: { claim: Claim; by: string; until: string }) {
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const places = () => ({ by: props.by, time: formatTime(props.until) });
  const takeOver = async () => {
    setBusy(true);
    await props.claim.takeOver();
    setBusy(false);
    setAsking(false);
  };
  createShortcuts({ [takeOverKey]: () => void setAsking(true) });
  return (
    <Notice
      tone="warning"
      live
      class="mb-2"
      title={props.claim.lost() ? t('work:held.lostTitle', places()) : t('work:held.title', places())}
    >
      <div class="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p class="text-sm">{props.claim.lost() ? t('work:held.lostBody') : t('work:held.body')}</p>
        <KeyButton size="dense" key={takeOverKey} onClick={() => setAsking(true)}>
          {t('work:takeOver.button')}
        </KeyButton>
      </div>
      <ConfirmDialog
        open={asking()}
        title={t('work:takeOver.title')}
        confirmLabel={t('work:takeOver.confirm')}
        busy={busy()}
        onConfirm={() => void takeOver()}
        onCancel={() => setAsking(false)}
      >
        {t('work:takeOver.body', places())}
      </ConfirmDialog>
    </Notice>
  );
}
