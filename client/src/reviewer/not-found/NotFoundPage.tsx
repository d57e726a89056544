import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';

export function NotFoundPage() {
  return (
    <>
      <PageTitle title={t('reviewer:notFound.title')} description={t('reviewer:notFound.body')} />
      <p>
        <LinkButton href="/" kind="primary">
          {t('reviewer:notFound.home')}
        </LinkButton>
      </p>
    </>
  );
}
