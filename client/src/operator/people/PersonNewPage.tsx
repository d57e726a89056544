import { useNavigate } from '@solidjs/router';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { NewPersonForm } from './NewPersonForm';

export function PersonNewPage() {
  const navigate = useNavigate();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('people:title'), href: '/people' }, { label: t('people:new.title') }]} />
      <PageTitle title={t('people:new.title')} description={t('people:new.description')} />
      <NewPersonForm
        onCreated={(id) => {
          toast.success(t('people:new.created'), t('people:new.nextStep'));
          navigate(`/people/${id}`);
        }}
      />
    </>
  );
}
