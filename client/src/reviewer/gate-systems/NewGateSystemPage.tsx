import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { branchesOf } from '../staff/staff-choices';
import { GateSystemForm } from './GateSystemForm';

const NewGateSystem = graphql(`
  query NewGateSystem {
    ports {
      ...PortBranches
    }
  }
`);

export function NewGateSystemPage() {
  const navigate = useNavigate();
  const [result, read] = createQuery({ query: NewGateSystem });
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: t('gateSystems:title'), href: '/gate-systems' }, { label: t('gateSystems:create.title') }]}
      />
      <PageTitle title={t('gateSystems:create.title')} description={t('gateSystems:create.description')} />
      <DataTableError error={errorText(result.error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      <div class="panel p-5 sm:p-6">
        <GateSystemForm
          branches={branchesOf(result.data?.ports ?? [])}
          onCreated={({ id, name }) => {
            toast.success(t('gateSystems:create.done', { name }));
            navigate(`/gate-systems/${id}`);
          }}
        />
      </div>
    </>
  );
}
