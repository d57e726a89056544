import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { toast } from '../../ui/notices/toast';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { GateForm } from './GateForm';

const NewGate = graphql(`
  query NewGate {
    ports {
      ...PortAreas
    }
  }
`);

export function NewGatePage() {
  const navigate = useNavigate();
  const [result, read] = createQuery({ query: NewGate });
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('gates:title'), href: '/gates' }, { label: t('gates:create.title') }]} />
      <PageTitle title={t('gates:create.title')} description={t('gates:create.description')} />
      <DataTableError error={errorText(result.error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      <div class="panel p-5 sm:p-6">
        <GateForm
          ports={result.data?.ports ?? []}
          onCreated={({ id, code }) => {
            toast.success(t('gates:create.done', { code }));
            navigate(`/gates/${id}`);
          }}
        />
      </div>
    </>
  );
}
