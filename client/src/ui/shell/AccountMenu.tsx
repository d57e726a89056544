import IconUser from '~icons/lucide/circle-user';
import { t } from '../../lib/i18n';
import { MenuButton, type MenuItem } from '../buttons/MenuButton';
import { onBar } from './TopBar';

/** Whose session it is, on the top bar of all pages that need one. */
export function AccountMenu(props: { name: string; items: readonly MenuItem[] }) {
  return (
    <MenuButton
      label={props.name ? `${t('ui:app.account')} ${props.name}` : t('ui:app.account')}
      items={props.items}
      class={`inline-flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-md px-2 text-sm ${onBar}`}
    >
      <IconUser aria-hidden="true" class="size-5 flex-none" />
      <span class="max-w-40 truncate max-md:hidden">{props.name}</span>
    </MenuButton>
  );
}
