import { Show } from 'solid-js';
import type { FormKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import type { Column } from '../../ui/lists/table-types';
import { againHref } from '../new-application/form-address';

/** Applying again, from the list itself. A card is exchanged once. */
export const againColumn = <Row extends { number: string; form: FormKind }>(): Column<Row> => ({
  key: 'again',
  header: t('repeatedApplication:action'),
  headerHidden: true,
  nowrap: true,
  cell: ({ number, form }) => (
    <Show when={form !== 'CARD_EXCHANGE'}>
      <LinkButton size="dense" href={againHref(form, number)}>
        {t('repeatedApplication:action')}
      </LinkButton>
    </Show>
  ),
});
