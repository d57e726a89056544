import { Dynamic } from 'solid-js/web';
import IconSystem from '~icons/lucide/monitor';
import IconDark from '~icons/lucide/moon';
import IconLight from '~icons/lucide/sun';
import { t } from '../../lib/i18n';
import { setTheme, theme, themeChoice } from '../../lib/theme';
import { MenuButton } from '../buttons/MenuButton';

export function ThemeSwitch(props: { class?: string }) {
  const items = () => [
    { key: 'system', label: t('ui:app.themeSystem'), icon: IconSystem, choice: 'system' as const },
    { key: 'light', label: t('ui:app.themeLight'), icon: IconLight, choice: 'light' as const },
    { key: 'dark', label: t('ui:app.themeDark'), icon: IconDark, choice: 'dark' as const },
  ];
  return (
    <MenuButton
      label={t('ui:app.theme')}
      class={`inline-flex size-10 items-center justify-center rounded-md ${props.class ?? ''}`}
      items={items().map((item) => ({
        key: item.key,
        label: item.label,
        icon: item.icon,
        checked: themeChoice() === item.choice,
        onSelect: () => setTheme(item.choice),
      }))}
    >
      <Dynamic component={theme() === 'dark' ? IconDark : IconLight} aria-hidden="true" class="size-5" />
    </MenuButton>
  );
}
