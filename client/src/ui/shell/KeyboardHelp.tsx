import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import {
  createSearchKey,
  createShortcuts,
  keyboardHelpOpen,
  setKeyboardHelpOpen,
  setShortcutsOn,
  shortcutsOn,
} from '../../lib/keyboard';
import { Dialog } from '../dialogs/Dialog';
import { Checkbox } from '../fields/Checkbox';

/** What a key, or several at once, do. */
export interface KeyHelp {
  keys: string;
  does: string;
}

/** Those of pages with a list. */
const listHelp = (): KeyHelp[] => [
  { keys: '/', does: t('ui:keys.search') },
  { keys: 'j', does: t('ui:keys.down') },
  { keys: 'k', does: t('ui:keys.up') },
  { keys: 'x', does: t('ui:keys.select') },
  { keys: 'Enter', does: t('ui:keys.open') },
];

/** Once in a shell: listens for `?` and `/`. A page with keys of its own shows them in place of those of lists; `more` beside either. */
export function KeyboardHelp(props: { own?: readonly KeyHelp[]; more?: readonly KeyHelp[] }) {
  createSearchKey();
  createShortcuts({ '?': () => void setKeyboardHelpOpen(true) });
  const rows = () => [...(props.own ?? listHelp()), ...(props.more ?? []), { keys: '?', does: t('ui:keys.help') }];
  return (
    <Dialog
      open={keyboardHelpOpen()}
      onClose={() => setKeyboardHelpOpen(false)}
      title={t('ui:keys.title')}
      size={rows().length > 12 ? 'wide' : 'normal'}
    >
      <dl
        class="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2"
        classList={{ 'sm:grid-cols-[auto_1fr_auto_1fr]': rows().length > 12 }}
      >
        <For each={rows()}>
          {(row) => (
            <>
              <dt>
                <kbd class="inline-block min-w-9 rounded-md border border-line-strong bg-sunken px-2 py-0.5 text-center font-mono text-sm">
                  {row.keys}
                </kbd>
              </dt>
              <dd class="m-0">{row.does}</dd>
            </>
          )}
        </For>
      </dl>
      <div class="border-t border-line pt-3">
        <Checkbox
          name="single-keys"
          label={t('ui:keys.enabled')}
          hint={t('ui:keys.enabledHint')}
          checked={shortcutsOn()}
          onChange={setShortcutsOn}
        />
      </div>
    </Dialog>
  );
}
