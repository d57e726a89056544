import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';

/** In place of an application that is not the company's. */
export function ApplicationMissing() {
  return (
    <div class="panel">
      <EmptyState
        title={t('applications:notFound')}
        hint={t('applications:notFoundHint')}
        action={<LinkButton href="/applications">{t('applications:backToList')}</LinkButton>}
      />
    </div>
  );
}
