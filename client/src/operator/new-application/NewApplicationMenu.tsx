import IconMore from '~icons/lucide/chevron-down';
import { formText } from '../../domain/applications/application-words';
import { forms } from '../../domain/applications/forms';
import { t } from '../../lib/i18n';
import { type ButtonSize, buttonClass } from '../../ui/buttons/button-class';
import { MenuButton } from '../../ui/buttons/MenuButton';
import { startHref } from './form-address';
import { createFormList } from './form-list';

export interface NewApplicationMenuProps {
  /** The people with whom the form begins: only forms about people are then offered. */
  personIds?: readonly string[];
  size?: ButtonSize;
}

/** A menu of the forms, each leading to a new application. */
export function NewApplicationMenu(props: NewApplicationMenuProps) {
  const kinds = createFormList(() => (props.personIds ? 'PEOPLE' : undefined));
  return (
    <MenuButton
      label={t('applications:new')}
      class={buttonClass('primary', props.size)}
      items={kinds().map((kind) => ({
        key: kind,
        label: formText(kind),
        icon: forms[kind].icon,
        href: startHref(kind, { personIds: [...(props.personIds ?? [])] }),
      }))}
    >
      {t('applications:new')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
