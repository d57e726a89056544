import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { banColumns } from '../bans/ban-columns';
import { DossierList, withoutColumns } from '../lists/DossierList';

const Bans = graphql(`
  query BansOfCompany($number: String!) {
    bans(filter: { organisationNumber: $number }, size: 5) {
      total
      items {
        id
        ...BanParts
      }
    }
  }
`);

export function CompanyBans(props: { number: string }) {
  const [result, read] = createQuery({
    query: Bans,
    variables: () => ({ number: props.number }),
    context: { additionalTypenames: ['Ban'] },
  });
  return (
    <DossierList
      title={t('companies:list.bans')}
      href={`/bans?tab=ALL&company=${encodeURIComponent(props.number)}`}
      columns={withoutColumns(banColumns(), 'company')}
      result={result}
      read={read}
      page={result.data?.bans}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/bans/${id}`}
      empty={t('companies:empty.bans')}
    />
  );
}
