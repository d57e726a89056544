import { createQuery } from '@urql/solid';
import { applicationColumns } from '../../domain/applications/application-columns';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DossierList } from '../lists/DossierList';

const Applications = graphql(`
  query ApplicationsOfCompany($filter: ApplicationFilter!) {
    applications(filter: $filter, size: 5) {
      total
      items {
        id
        number
        ...ApplicationParts
      }
    }
  }
`);

/** Those that the viewer's branches read; or only those on which something was refused. */
export function CompanyApplications(props: { number: string; refused?: boolean }) {
  const [result, read] = createQuery({
    query: Applications,
    variables: () => ({
      filter: { organisationNumber: props.number, states: props.refused ? ['REJECTED' as const] : undefined },
    }),
  });
  const query = () => `company=${encodeURIComponent(props.number)}${props.refused ? '&state=REJECTED' : ''}`;
  return (
    <DossierList
      title={props.refused ? t('companies:list.refusals') : t('companies:list.applications')}
      href={`/applications?${query()}`}
      columns={applicationColumns()}
      result={result}
      read={read}
      page={result.data?.applications}
      rowKey={({ id }) => id}
      rowHref={({ number }) => `/applications/${number}`}
      empty={props.refused ? t('companies:empty.refusals') : t('companies:empty.applications')}
    />
  );
}
