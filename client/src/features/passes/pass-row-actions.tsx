import { Show } from 'solid-js';
import type { PassPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import type { Column } from '../../ui/table-types';
import { isPrintable, printHref } from './pass-parts';

/** 明細 and 列印 of a row. */
export const passRowActions = (): Column<PassPartsFragment> => ({
  key: 'actions',
  header: t('passes:field.actions'),
  headerHidden: true,
  cell: (pass) => (
    <span class="flex gap-2">
      <LinkButton
        size="dense"
        href={`/passes/${pass.number}`}
        aria-label={t('passes:detailOf', { number: pass.number })}
      >
        {t('passes:detail')}
      </LinkButton>
      <Show when={isPrintable(pass)}>
        <LinkButton
          size="dense"
          href={printHref([pass.number])}
          aria-label={t('passes:printOf', { number: pass.number })}
        >
          {t('passes:print.short')}
        </LinkButton>
      </Show>
    </span>
  ),
});
