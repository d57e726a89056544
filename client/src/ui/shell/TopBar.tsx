import { type JSX, Show } from 'solid-js';
import IconMenu from '~icons/lucide/menu';
import { t } from '../../lib/i18n';
import type { Language } from '../../lib/languages';
import { IconButton } from '../buttons/IconButton';
import { AreaMark } from './AreaMark';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';

export interface TopBarProps {
  home: string;
  suffix?: string;
  tools?: JSX.Element;
  /** The menu of the account. */
  account?: JSX.Element;
  onMenu?: () => void;
  onLanguage?: (language: Language) => void;
}

export const onBar = 'text-bar-ink-2 hover:bg-bar-hover hover:text-bar-ink';

export function TopBar(props: TopBarProps) {
  return (
    <header class="top-bar no-print sticky top-0 z-30 bg-bar text-bar-ink">
      <div class="flex min-h-14 items-center gap-x-2 px-3 max-md:flex-wrap lg:px-5">
        <AreaMark area="top" class="max-sm:sr-only" />
        <Show when={props.onMenu}>
          {(open) => (
            <IconButton
              icon={IconMenu}
              label={t('ui:app.menu')}
              class="-ml-1 text-bar-ink! hover:bg-bar-hover! lg:hidden"
              onClick={() => open()()}
            />
          )}
        </Show>
        <Brand home={props.home} suffix={props.suffix} />
        <div class="grow" />
        {props.tools}
        {/* Where there is a menu sheet, a phone finds both in it. */}
        <div class="flex items-center" classList={{ 'max-sm:hidden': props.onMenu !== undefined }}>
          <LanguageSwitch class={onBar} onChange={(next) => props.onLanguage?.(next)} />
          <ThemeSwitch class={onBar} />
        </div>
        {props.account}
      </div>
      <div class="chart-scale" aria-hidden="true" />
    </header>
  );
}
