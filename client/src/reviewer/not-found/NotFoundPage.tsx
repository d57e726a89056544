import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';

export function NotFoundPage() {
  return (
    <>
      <PageTitle title={t('notFound:title')} description={t('notFound:body')} />
      <p>
        <LinkButton href="/" kind="primary">
          {t('notFound:home')}
        </LinkButton>
      </p>
    </>
  );
}
