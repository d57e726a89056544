import IconMore from '~icons/lucide/chevron-down';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/button-class';
import { MenuButton } from '../../ui/MenuButton';
import { type Begun, begunHref } from './form-address';
import { formLook } from './looks';
import { formKinds, formText } from './words';

export interface NewApplicationMenuProps {
  /** What the form is to begin with. */
  begun?: Partial<Begun>;
}

/** A new application: of which form is chosen here. */
export function NewApplicationMenu(props: NewApplicationMenuProps) {
  return (
    <MenuButton
      label={t('applications:new')}
      class={buttonClass('primary')}
      items={formKinds.map((kind) => ({
        key: kind,
        label: formText(kind),
        icon: formLook[kind].icon,
        href: begunHref(kind, props.begun ?? {}),
      }))}
    >
      {t('applications:new')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
