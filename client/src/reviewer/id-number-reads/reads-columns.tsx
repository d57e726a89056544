import { A } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { idKindText } from '../../domain/people/person-parts';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { ApplicationNumber } from '../../ui/records/ApplicationNumber';
import { DateText } from '../../ui/records/DateText';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { screenText } from './read-screens';

export const IdNumberReadRow = graphql(`
  fragment IdNumberReadRow on IdNumberRead {
    id
    at
    action
    by
    accountName
    operation
    purpose
    screen
    address
    subject {
      kind
      name
      masked
      idKind
      maskedIdNumber
    }
    passNumber
    applicationNumber
    companyName
  }
`);

function LinkIf(props: { when: boolean; href: string; children: JSX.Element }) {
  return (
    <Show when={props.when} fallback={props.children}>
      <A class="link" href={props.href}>
        {props.children}
      </A>
    </Show>
  );
}

const readRow = (row: FragmentType<typeof IdNumberReadRow>) => readFragment(IdNumberReadRow, row);

/** `linked` for those who may open a pass or an application. */
export const readsColumns = (linked: boolean) =>
  mapColumns(readRow, [
    { key: 'at', header: t('idNumberReads:field.at'), cell: (read) => <DateText value={read.at} /> },
    {
      key: 'by',
      header: t('idNumberReads:field.by'),
      class: 'min-w-28',
      cell: (read) => (
        <>
          {read.by}
          <span class="block font-mono text-xs text-ink-3">{read.accountName}</span>
        </>
      ),
    },
    {
      key: 'action',
      header: t('idNumberReads:field.action'),
      class: 'min-w-32',
      cell: (read) => (
        <>
          {t(`idNumberReads:action.${read.action}`)}
          <span class="block text-xs text-ink-3">{t(`idNumberReads:for.${read.purpose}`)}</span>
        </>
      ),
    },
    {
      key: 'subject',
      header: t('idNumberReads:field.subject'),
      class: 'min-w-36',
      cell: (read) => (
        <Show when={read.subject} fallback="—">
          {(subject) => (
            <>
              <Masked value={subject().name} masked={subject().masked} />
              <span class="block text-xs text-ink-3">
                {idKindText(subject().idKind)} <Masked value={subject().maskedIdNumber} masked mono />
              </span>
            </>
          )}
        </Show>
      ),
    },
    {
      key: 'pass',
      header: t('idNumberReads:field.pass'),
      nowrap: true,
      cell: (read) => (
        <Switch fallback={read.subject ? t(`idNumberReads:on.${read.subject.kind}`) : '—'}>
          <Match when={read.passNumber}>
            {(number) => (
              <LinkIf when={linked} href={`/passes/${number()}`}>
                <PassNumber value={number()} />
              </LinkIf>
            )}
          </Match>
          <Match when={read.applicationNumber}>
            {(number) => (
              <LinkIf when={linked} href={`/applications/${number()}`}>
                <ApplicationNumber value={number()} />
              </LinkIf>
            )}
          </Match>
        </Switch>
      ),
    },
    {
      key: 'company',
      header: t('idNumberReads:field.company'),
      class: 'min-w-40',
      cell: (read) => read.companyName ?? '—',
    },
    {
      key: 'screen',
      header: t('idNumberReads:field.screen'),
      class: 'min-w-32',
      cell: (read) => (
        <>
          <span class="wrap-anywhere">{screenText(read)}</span>
          <span class="block font-mono text-xs text-ink-3">{read.address ?? t('idNumberReads:noAddress')}</span>
        </>
      ),
    },
  ]);
