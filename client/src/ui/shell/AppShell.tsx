import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import IconKeyboard from '~icons/lucide/keyboard';
import { t } from '../../lib/i18n';
import { keepFocus } from '../../lib/keep-focus';
import { setKeyboardHelpOpen } from '../../lib/keyboard';
import type { Language } from '../../lib/languages';
import type { MenuItem } from '../buttons/MenuButton';
import { Toaster } from '../notices/Toaster';
import { AccountMenu } from './AccountMenu';
import { AreaMark } from './AreaMark';
import { KeyboardHelp, type KeyHelp } from './KeyboardHelp';
import { LanguageSwitch } from './LanguageSwitch';
import { MenuSheet } from './MenuSheet';
import type { ShellGroup } from './menu-types';
import { ShellFooter } from './ShellFooter';
import { SideMenu } from './SideMenu';
import { SkipLink } from './SkipLink';
import { ThemeSwitch } from './ThemeSwitch';
import { TopBar } from './TopBar';

export interface AppShellProps {
  /** Where the product name leads. */
  home: string;
  /** After the product name: 審核. */
  suffix?: string;
  menu: readonly ShellGroup[];
  /** On the top bar: the company and its switch. */
  tools?: JSX.Element;
  accountName: string;
  accountItems: readonly MenuItem[];
  onLanguage?: (language: Language) => void;
  /** The page fills the window and scrolls inside itself (the reviewer's panes); no footer. */
  fill?: boolean;
  /** The keys of the page, in place of those of lists. */
  ownKeys?: readonly KeyHelp[];
  /** More keys, of the page or of the whole program. */
  moreKeys?: readonly KeyHelp[];
  children: JSX.Element;
}

export function AppShell(props: AppShellProps) {
  const [menuOpen, setMenuOpen] = createSignal(false);
  const accountItems = (): MenuItem[] => [
    {
      key: 'keyboard-help',
      label: t('ui:app.shortcuts'),
      icon: IconKeyboard,
      onSelect: () => setKeyboardHelpOpen(true),
    },
    ...props.accountItems,
  ];
  onCleanup(keepFocus());
  return (
    <div class="flex min-h-dvh flex-col" classList={{ 'panes lg:h-dvh': props.fill }}>
      <SkipLink />
      <TopBar
        home={props.home}
        suffix={props.suffix}
        tools={props.tools}
        account={<AccountMenu name={props.accountName} items={accountItems()} />}
        onMenu={() => setMenuOpen(true)}
        onLanguage={(next) => props.onLanguage?.(next)}
      />
      <div class="flex min-h-0 grow">
        <div
          class="no-print w-60 flex-none border-r border-line max-lg:hidden"
          classList={{ 'overflow-y-auto': props.fill }}
        >
          <div
            class="px-3 py-5"
            classList={{ 'sticky top-15 max-h-[calc(100dvh-3.75rem)] overflow-y-auto': !props.fill }}
          >
            <SideMenu groups={props.menu} mark={<AreaMark area="menu" class="ml-2 justify-self-start" />} />
          </div>
        </div>
        <div class="flex min-w-0 grow flex-col">
          <main
            id="main"
            tabindex="-1"
            class="min-h-0 grow"
            classList={{
              'mx-auto grid w-full max-w-page grid-cols-1 content-start gap-5 px-4 py-5 max-sm:pb-24 lg:px-8 lg:py-7 print:block print:p-0':
                !props.fill,
            }}
          >
            <Show when={!props.fill}>
              <AreaMark area="content" class="-my-3 -ml-1 justify-self-start" />
            </Show>
            {props.children}
          </main>
          <Show when={!props.fill}>
            <ShellFooter />
          </Show>
        </div>
      </div>
      <MenuSheet open={menuOpen()} onClose={() => setMenuOpen(false)}>
        <SideMenu groups={props.menu} onGo={() => setMenuOpen(false)} />
        <div class="mt-5 flex items-center justify-between border-t border-line pt-3 sm:hidden">
          <LanguageSwitch class="text-link" onChange={(next) => props.onLanguage?.(next)} />
          <ThemeSwitch class="text-ink-2" />
        </div>
      </MenuSheet>
      <KeyboardHelp own={props.ownKeys} more={props.moreKeys} />
      <Toaster />
    </div>
  );
}
