import { For } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconDark from '~icons/lucide/moon';
import IconLight from '~icons/lucide/sun';
import { t } from '../../lib/i18n';
import { setTheme, theme, themeChoice, themeChoices } from '../../lib/theme';

/** The system's own list under an icon: every page has this switch, the first one on a slow line among them. */
export function ThemeSwitch(props: { class?: string }) {
  const labels = () => ({
    system: t('ui:app.themeSystem'),
    light: t('ui:app.themeLight'),
    dark: t('ui:app.themeDark'),
  });
  return (
    <span
      title={t('ui:app.theme')}
      class={`relative inline-flex size-10 items-center justify-center rounded-md has-focus-visible:outline-2 ${props.class ?? ''}`}
    >
      <Dynamic component={theme() === 'dark' ? IconDark : IconLight} aria-hidden="true" class="size-5" />
      <select
        aria-label={t('ui:app.theme')}
        class="absolute inset-0 size-full cursor-pointer appearance-none bg-surface text-ink opacity-0"
        onChange={(event) => {
          const chosen = themeChoices.find((each) => each === event.currentTarget.value);
          if (chosen) setTheme(chosen);
        }}
      >
        <For each={themeChoices}>
          {(choice) => (
            <option value={choice} selected={themeChoice() === choice}>
              {labels()[choice]}
            </option>
          )}
        </For>
      </select>
    </span>
  );
}
