import { Dialog as Ark } from '@ark-ui/solid/dialog';
import { type JSX, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import IconClose from '~icons/lucide/x';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: JSX.Element;
  /** Buttons, the primary one first. */
  footer?: JSX.Element;
  size?: 'normal' | 'wide';
  /** On a wide screen it stands on the left and shades nothing: what it is about, on the right, stays in view. */
  beside?: boolean;
  /** `alertdialog` must be answered: a click outside does not close it. */
  role?: 'dialog' | 'alertdialog';
  /** False where there is no way back to the page: neither Escape nor a close button. */
  closable?: boolean;
  /** Where the focus begins; else at the first control. */
  initialFocus?: () => HTMLElement | null;
  children?: JSX.Element;
}

/** Keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  return (
    <Ark.Root
      open={props.open}
      onOpenChange={(details) => !details.open && props.onClose()}
      role={props.role ?? 'dialog'}
      closeOnInteractOutside={props.role !== 'alertdialog'}
      closeOnEscape={props.closable !== false}
      initialFocusEl={props.initialFocus}
      lazyMount
      unmountOnExit
    >
      <Portal>
        <Ark.Backdrop class={`fade-in fixed inset-0 z-40 bg-shade ${props.beside ? 'lg:bg-transparent' : ''}`} />
        <Ark.Positioner
          class={`fixed inset-0 z-50 flex items-center justify-center p-4 max-sm:items-end max-sm:p-0 ${props.beside ? 'lg:right-[42%]' : ''}`}
        >
          <Ark.Content
            class={`fade-in relative flex max-h-full w-full flex-col rounded-lg border border-line bg-surface shadow-lift max-sm:rounded-b-none ${props.size === 'wide' ? 'max-w-4xl' : 'max-w-form'}`}
          >
            <Ark.Title class="py-5 pr-16 pb-2 pl-5 text-lg leading-snug font-semibold">{props.title}</Ark.Title>
            <div class="grid min-h-0 gap-4 overflow-y-auto px-5 pb-5">
              <Show when={props.description}>
                {(description) => <Ark.Description class="text-ink-2">{description()}</Ark.Description>}
              </Show>
              {props.children}
            </div>
            <Show when={props.footer}>
              {(footer) => (
                <div class="flex flex-row-reverse flex-wrap justify-start gap-3 border-t border-line px-5 py-3 max-sm:flex-col">
                  {footer()}
                </div>
              )}
            </Show>
            {/* Last, so that the focus begins with what the dialog is about. */}
            <Show when={props.closable !== false}>
              <IconButton
                icon={IconClose}
                label={t('ui:action.close')}
                onClick={() => props.onClose()}
                class="absolute top-3 right-3"
              />
            </Show>
          </Ark.Content>
        </Ark.Positioner>
      </Portal>
    </Ark.Root>
  );
}
