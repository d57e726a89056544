import { t } from '../../lib/i18n';

/** Said in place of an application that is not the company's. */
export const applicationMissing = () => ({
  title: t('applications:notFound'),
  hint: t('applications:notFoundHint'),
  href: '/applications',
  back: t('applications:backToList'),
});
