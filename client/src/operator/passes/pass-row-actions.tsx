import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { applicationHref } from '../../domain/applications/application-address';
import type { PassPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { printHref } from './pass-parts';
import { VoidPass } from './VoidPass';

/** 明細 of a single-entry pass is its application, as in the manual; other passes have a page of their own. */
const detailHref = (pass: PassPartsFragment) =>
  pass.applicationNumber ? applicationHref(pass.applicationNumber) : `/passes/${pass.number}`;

/** 明細 and 列印 of a row, and 作廢 while that is possible. */
export const passRowActions = (onChanged: () => void): Column<PassPartsFragment> => ({
  key: 'actions',
  header: t('passes:field.actions'),
  headerHidden: true,
  sticky: true,
  cell: (pass) => (
    <span class="flex gap-x-4 gap-y-1 sm:flex-col">
      <A class="link" href={detailHref(pass)} aria-label={t('passes:detailOf', { number: pass.number })}>
        {t('passes:detail')}
      </A>
      <Show when={pass.viewerCan.print}>
        <A class="link" href={printHref([pass.number])} aria-label={t('passes:printOf', { number: pass.number })}>
          {t('passes:print.short')}
        </A>
      </Show>
      <VoidPass dense number={pass.number} until={pass.voidableUntil} onChanged={onChanged} />
    </span>
  ),
});
