import { type JSX, onCleanup } from 'solid-js';
import { keepFocus } from '../../lib/keep-focus';
import type { Language } from '../../lib/languages';
import { Toaster } from '../notices/Toaster';
import { AreaMark } from './AreaMark';
import { ShellFooter } from './ShellFooter';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';

export interface PublicShellProps {
  home: string;
  /** After the product name: 審核. */
  suffix?: string;
  /** Links on the top bar: 登入, 註冊. */
  tools?: JSX.Element;
  /** A long form instead of a small one. */
  wide?: boolean;
  onLanguage?: (language: Language) => void;
  children: JSX.Element;
}

/** For pages without a session: sign-in, registration, links from mails. */
export function PublicShell(props: PublicShellProps) {
  onCleanup(keepFocus());
  return (
    <div class="flex min-h-dvh flex-col">
      <SkipLink />
      <TopBar
        home={props.home}
        suffix={props.suffix}
        tools={props.tools}
        onLanguage={(next) => props.onLanguage?.(next)}
      />
      <main
        id="main"
        tabindex="-1"
        class="mx-auto w-full grow sm:px-4 sm:py-10"
        classList={{ 'max-w-xl': !props.wide, 'max-w-4xl': props.wide }}
      >
        <AreaMark area="content" class="inline-block" />
        <div class="panel grid grid-cols-1 gap-6 p-5 max-sm:rounded-none max-sm:border-x-0 max-sm:border-t-0 sm:p-8">
          {props.children}
        </div>
      </main>
      <ShellFooter />
      <Toaster />
    </div>
  );
}
