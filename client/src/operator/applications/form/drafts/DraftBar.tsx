import { useNavigate } from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import IconSaved from '~icons/lucide/cloud-check';
import { formatTime } from '../../../../lib/dates';
import { t } from '../../../../lib/i18n';
import { Button } from '../../../../ui/buttons/Button';
import { Spinner } from '../../../../ui/progress/Spinner';
import { DiscardDraftDialog } from '../../../new-application/DiscardDraftDialog';
import type { FormState } from '../content/form-state';

/** Whether what is typed is kept, and throwing it away. */
export function DraftBar(props: { state: FormState }) {
  const navigate = useNavigate();
  const saver = () => props.state.saver;
  const [discarding, setDiscarding] = createSignal<string>();
  return (
    <div class="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-ink-2">
      <p class="inline-flex items-center gap-1.5">
        <Switch>
          <Match when={saver().saving()}>
            <Spinner /> {t('newApplication:draft.saving')}
          </Match>
          <Match when={saver().unsaved()}>{t('newApplication:draft.unsaved')}</Match>
          <Match when={saver().saved()}>
            {(saved) => (
              <>
                <IconSaved aria-hidden="true" class="size-4 text-success" />
                {t('newApplication:draft.saved', { time: formatTime(saved().updatedAt) })}
              </>
            )}
          </Match>
        </Switch>
      </p>
      <Show when={saver().saved()}>
        {(saved) => (
          <Button size="dense" kind="quiet" onClick={() => setDiscarding(saved().id)}>
            {t('newApplication:draft.giveUp')}
          </Button>
        )}
      </Show>
      <DiscardDraftDialog
        id={discarding()}
        onClose={() => setDiscarding(undefined)}
        onDiscarded={() => {
          saver().stop();
          navigate('/applications');
        }}
      />
    </div>
  );
}
