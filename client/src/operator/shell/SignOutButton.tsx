import IconSignOut from '~icons/lucide/log-out';
import { createSignOut } from '../../domain/session/sign-out';
import { t } from '../../lib/i18n';

/** On the bar of pages without an account menu. */
export function SignOutButton() {
  const signOut = createSignOut('/sign-in');
  return (
    <button
      type="button"
      class="inline-flex min-h-10 items-center gap-2 whitespace-nowrap rounded-md px-3 text-sm text-bar-ink-2 hover:bg-bar-hover hover:text-bar-ink"
      onClick={() => void signOut()}
    >
      <IconSignOut aria-hidden="true" class="size-4 flex-none" />
      {t('session:signOut')}
    </button>
  );
}
