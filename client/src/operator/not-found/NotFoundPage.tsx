import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';

export function NotFoundPage() {
  return (
    <>
      <PageTitle title={t('operator:notFound.title')} description={t('operator:notFound.body')} />
      <p>
        <LinkButton href="/" kind="primary">
          {t('operator:notFound.home')}
        </LinkButton>
      </p>
    </>
  );
}
