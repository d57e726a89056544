import { useParams } from '@solidjs/router';
import { t } from '../../lib/i18n';
import { CheckPanes } from './CheckPanes';

/** A pass checked by itself, outside of any sample. */
export function SingleCheckPage() {
  const params = useParams<{ number: string }>();
  return (
    <CheckPanes
      number={params.number}
      crumbs={[
        { label: t('passes:title'), href: '/passes' },
        { label: params.number, href: `/passes/${params.number}` },
      ]}
      another={false}
    />
  );
}
