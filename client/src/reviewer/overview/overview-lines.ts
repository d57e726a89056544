import type { AdministratorOverviewQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';

type Overview = Pick<
  AdministratorOverviewQuery['administratorOverview'],
  'failedMessages' | 'neverSignedIn' | 'signedInLongAgo'
>;

interface OverviewLine {
  readonly label: string;
  readonly count: number;
  readonly href: string;
}

/** What is counted and lies in a list of its own; nothing of which there is none. */
export function overviewLines({ failedMessages, neverSignedIn, signedInLongAgo }: Overview): OverviewLine[] {
  const lines = [
    { label: t('overview:toDo.failedMessages'), count: failedMessages, href: '/failed-messages' },
    { label: t('overview:toDo.neverSignedIn'), count: neverSignedIn, href: '/staff?lastSignIn=NEVER' },
    { label: t('overview:toDo.signedInLongAgo'), count: signedInLongAgo, href: '/staff?lastSignIn=LONG_AGO' },
  ];
  return lines.filter(({ count }) => count > 0);
}
