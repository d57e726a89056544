import { createSignOut } from '../../domain/session/sign-out';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { buttonClass } from '../../ui/buttons/button-class';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PublicShell } from '../../ui/shell/PublicShell';

/** For operators of companies: their pages are in the other program. */
export function OtherAccountKind() {
  const { viewer } = useViewer();
  const signOut = createSignOut('/sign-in');
  return (
    <PublicShell home="/" suffix={t('shell:suffix')}>
      <PageTitle
        title={t('shell:otherKind.title')}
        description={t('shell:otherKind.description', { name: viewer()?.account.accountName ?? '' })}
      />
      <div class="flex flex-wrap gap-3">
        <a class={buttonClass('primary')} href="/operator/" rel="external">
          {t('shell:otherKind.operator')}
        </a>
        <Button onClick={() => void signOut()}>{t('session:otherAccount')}</Button>
      </div>
    </PublicShell>
  );
}
