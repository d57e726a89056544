import IconMore from '~icons/lucide/chevron-down';
import { formKinds, formText } from '../../domain/applications/application-words';
import { t } from '../../lib/i18n';
import { type ButtonSize, buttonClass } from '../../ui/button-class';
import { MenuButton } from '../../ui/MenuButton';
import { startHref } from './form-address';
import { formIcon } from './form-icon';
import { createFormsAbout } from './forms-about';

export interface NewApplicationMenuProps {
  /** Whom the form is to begin with: only forms about people are then offered. */
  personIds?: readonly string[];
  size?: ButtonSize;
}

/** A new application: of which form is chosen here. */
export function NewApplicationMenu(props: NewApplicationMenuProps) {
  const aboutPeople = createFormsAbout('PEOPLE');
  return (
    <MenuButton
      label={t('applications:new')}
      class={buttonClass('primary', props.size)}
      items={(props.personIds ? aboutPeople() : formKinds).map((kind) => ({
        key: kind,
        label: formText(kind),
        icon: formIcon[kind],
        href: startHref(kind, { personIds: [...(props.personIds ?? [])] }),
      }))}
    >
      {t('applications:new')}
      <IconMore aria-hidden="true" class="size-[1.15em] flex-none" />
    </MenuButton>
  );
}
