import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { buttonClass } from '../../ui/buttons/button-class';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PublicShell } from '../../ui/shell/PublicShell';
import { SignOutButton } from './SignOutButton';

/** For reviewers and analysts who came here. */
export function OtherAccountKind() {
  const { viewer } = useViewer();
  const half = () => Boolean(viewer()?.secondFactorDue);
  return (
    <PublicShell home="/" tools={<SignOutButton />}>
      <PageTitle
        title={t('shell:otherKind.title')}
        description={half() ? t('shell:otherKind.half') : t('shell:otherKind.body')}
      />
      <p>
        <a href="/reviewer" rel="external" class={buttonClass('primary')}>
          {half() ? t('shell:otherKind.finish') : t('shell:otherKind.link')}
        </a>
      </p>
    </PublicShell>
  );
}
