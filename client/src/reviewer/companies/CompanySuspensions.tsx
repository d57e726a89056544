import { createQuery } from '@urql/solid';
import { suspensionColumns } from '../../domain/suspensions/suspension-columns';
import { suspensionContext } from '../../domain/suspensions/suspension-parts';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DossierList } from '../lists/DossierList';

const Suspensions = graphql(`
  query SuspensionsOfCompany($number: String!) {
    suspensions(filter: { organisationNumber: $number }, size: 5) {
      total
      items {
        id
        passNumber
        ...SuspensionParts
      }
    }
  }
`);

export function CompanySuspensions(props: { number: string }) {
  const [result, read] = createQuery({
    query: Suspensions,
    variables: () => ({ number: props.number }),
    context: suspensionContext,
  });
  return (
    <DossierList
      title={t('suspensions:title')}
      href={`/suspensions?tab=ALL&company=${encodeURIComponent(props.number)}`}
      columns={suspensionColumns()}
      result={result}
      read={read}
      page={result.data?.suspensions}
      rowKey={({ id }) => id}
      rowHref={({ passNumber }) => `/passes/${passNumber}`}
      empty={t('companies:empty.suspensions')}
    />
  );
}
