import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { newHref } from '../new-application/form-address';

export function NewSingleEntry() {
  return (
    <LinkButton kind="primary" href={newHref('FOREIGN_SINGLE_ENTRY')}>
      {t('passes:singleEntry.new')}
    </LinkButton>
  );
}
