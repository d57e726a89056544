import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { ReadAlertRowFragment } from '../../gql/graphql';
import { markOf } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { ReadAlertRow } from './read-alert-documents';

const alertOf = (row: FragmentType<typeof ReadAlertRow>) => readFragment(ReadAlertRow, row);

/** What that account read on that day. The name of an account stands in no address. */
const readsHref = ({ accountName, day }: ReadAlertRowFragment) =>
  `/id-number-reads?accountName=${markOf(accountName)}&from=${day}&to=${day}`;

export const readAlertColumns = (onLookAt: (alert: ReadAlertRowFragment) => void) =>
  mapColumns(alertOf, [
    { key: 'day', header: t('readAlerts:field.day'), cell: (alert) => <DateText value={alert.day} /> },
    {
      key: 'by',
      header: t('readAlerts:field.by'),
      class: 'min-w-32',
      cell: (alert) => (
        <>
          {alert.by}
          <span class="block font-mono text-xs text-ink-3">{alert.accountName}</span>
        </>
      ),
    },
    {
      key: 'rule',
      header: t('readAlerts:field.rule'),
      class: 'min-w-52',
      cell: ({ rule, measured, allowed }) => (
        <>
          <span class="font-medium">{t(`readAlerts:rule.${rule}`)}</span>
          <span class="block text-sm text-ink-2">{t(`readAlerts:measured.${rule}`, { measured, allowed })}</span>
        </>
      ),
    },
    {
      key: 'reads',
      header: t('readAlerts:field.reads'),
      nowrap: true,
      cell: (alert) => (
        <A
          class="link"
          href={readsHref(alert)}
          aria-label={t('readAlerts:readsOf', { account: alert.accountName, day: alert.day })}
        >
          {t('readAlerts:reads')}
        </A>
      ),
    },
    {
      key: 'state',
      header: t('readAlerts:field.state'),
      class: 'min-w-52',
      cell: (alert) => (
        <Show
          when={alert.lookedAt}
          fallback={
            <Show when={!alert.mine} fallback={<span class="text-ink-2">{t('readAlerts:mine')}</span>}>
              <Button
                size="dense"
                aria-label={t('readAlerts:lookAtOf', { account: alert.accountName, day: alert.day })}
                onClick={() => onLookAt(alert)}
              >
                {t('readAlerts:lookAt')}
              </Button>
            </Show>
          }
        >
          {(lookedAt) => (
            <>
              <span class="wrap-anywhere whitespace-pre-line">{alert.remark}</span>
              <span class="block text-xs text-ink-3">
                {alert.lookedAtBy} <DateText value={lookedAt()} roc={false} />
              </span>
            </>
          )}
        </Show>
      ),
    },
  ]);
