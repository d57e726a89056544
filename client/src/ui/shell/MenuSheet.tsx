import { Dialog } from '@ark-ui/solid/dialog';
import type { JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import IconClose from '~icons/lucide/x';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';

/** The menu on a narrow screen: slides in from the left, over the page. */
export function MenuSheet(props: { open: boolean; onClose: () => void; children: JSX.Element }) {
  return (
    <Dialog.Root open={props.open} onOpenChange={(details) => !details.open && props.onClose()} lazyMount unmountOnExit>
      <Portal>
        <Dialog.Backdrop class="fade-in fixed inset-0 z-40 bg-shade" />
        <Dialog.Positioner class="fixed inset-y-0 left-0 z-50 flex w-[min(20rem,88vw)]">
          <Dialog.Content class="slide-in flex w-full flex-col overflow-y-auto bg-surface p-3 shadow-lift outline-none">
            <div class="flex items-center justify-between pb-2 pl-3">
              <Dialog.Title class="font-semibold">{t('ui:app.menu')}</Dialog.Title>
              <IconButton icon={IconClose} label={t('ui:action.close')} onClick={() => props.onClose()} />
            </div>
            {props.children}
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  );
}
