import { Toaster as ArkToaster, Toast } from '@ark-ui/solid/toast';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconClose from '~icons/lucide/x';
import { t } from '../../lib/i18n';
import { type Tone, toneIcon, toneText } from '../tone';
import { toaster } from './toast';

const toneOf = (type: string | undefined): Tone =>
  type === 'success' ? 'success' : type === 'error' ? 'danger' : type === 'warning' ? 'warning' : 'info';

/** Once in each SPA; `toast` in ui/toast.ts fills it. */
export function Toaster() {
  return (
    <ArkToaster toaster={toaster} aria-label={t('ui:toast.region')}>
      {(item) => (
        <Toast.Root class="toast flex w-[calc(100vw-2rem)] gap-3 rounded-lg border border-line bg-surface p-4 shadow-lift sm:w-96">
          <Dynamic
            component={toneIcon[toneOf(item().type)]}
            aria-hidden="true"
            class={`mt-0.5 size-5 flex-none ${toneText[toneOf(item().type)]}`}
          />
          <div class="min-w-0 grow">
            <Toast.Title class="font-medium">{item().title}</Toast.Title>
            <Show when={item().description}>
              <Toast.Description class="text-sm text-ink-2">{item().description}</Toast.Description>
            </Show>
          </div>
          <Toast.CloseTrigger
            aria-label={t('ui:toast.dismiss')}
            class="-m-2 inline-flex size-9 flex-none items-center justify-center rounded-md text-ink-2 hover:bg-hover"
          >
            <IconClose aria-hidden="true" class="size-4" />
          </Toast.CloseTrigger>
        </Toast.Root>
      )}
    </ArkToaster>
  );
}
