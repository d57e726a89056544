import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { PassPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ApplicationNumber } from '../../ui/ApplicationNumber';
import { CountDown } from '../../ui/CountDown';
import { DescriptionItem } from '../../ui/DescriptionItem';
import { DescriptionList } from '../../ui/DescriptionList';
import { Masked } from '../../ui/Masked';
import { Notice } from '../../ui/Notice';
import { PassNumber } from '../../ui/PassNumber';
import { PortAreas } from '../ports/PortAreas';
import { nameOf } from '../ports/port-names';
import { SpotCheckItems } from '../spot-checks/SpotCheckItems';
import { HolderNumber } from './Holder';
import { PassTime, passTimeText } from './PassTime';
import { isOwned } from './pass-parts';

export function PassDetails(props: { pass: PassPartsFragment; onGateReady: () => void }) {
  return (
    <div class="grid max-w-3xl gap-5">
      <Show when={props.pass.status === 'SYNCHRONISING'}>
        <Notice title={t('passes:synchronising.title')}>
          {t('passes:synchronising.body', { time: passTimeText(props.pass.gateReadyAt) })}{' '}
          <CountDown until={props.pass.gateReadyAt} onOver={() => props.onGateReady()} />
        </Notice>
      </Show>
      <Show when={!isOwned(props.pass)}>
        <Notice>{t('passes:others.detail')}</Notice>
      </Show>
      <div class="panel px-5 py-4">
        <p class="mb-3 text-xl leading-snug font-semibold">
          <Masked value={props.pass.holder.name} masked={props.pass.holder.masked} />
        </p>
        <DescriptionList>
          <DescriptionItem label={t('passes:field.number')}>
            <PassNumber value={props.pass.number} />
          </DescriptionItem>
          <DescriptionItem label={t('passes:field.kind')}>
            {t('passes:kindOnMedium', {
              kind: t(`passes:kind.${props.pass.kind}`),
              medium: t(`passes:medium.${props.pass.medium}`),
            })}
          </DescriptionItem>
          <Show when={props.pass.holder.englishName}>
            {(name) => (
              <DescriptionItem label={t('passes:field.englishName')}>
                <Masked value={name()} masked={props.pass.holder.masked} />
              </DescriptionItem>
            )}
          </Show>
          <DescriptionItem label={t(`passes:idKind.${props.pass.holder.idKind}`)}>
            <HolderNumber holder={props.pass.holder} />
          </DescriptionItem>
          <DescriptionItem
            label={props.pass.kind === 'SINGLE_ENTRY' ? t('passes:field.port') : t('passes:field.pickupPort')}
          >
            {nameOf(props.pass.port)}
          </DescriptionItem>
          <DescriptionItem label={t('passes:field.areas')}>
            <PortAreas areas={props.pass.areas} />
          </DescriptionItem>
          <DescriptionItem label={t('passes:field.issuedAt')}>
            <PassTime value={props.pass.issuedAt} roc />
          </DescriptionItem>
          <DescriptionItem label={t('passes:field.validFrom')}>
            <PassTime value={props.pass.validFrom} roc />
          </DescriptionItem>
          <DescriptionItem label={t('passes:field.validTo')}>
            <PassTime value={props.pass.validTo} roc />
          </DescriptionItem>
          <Show when={props.pass.kind === 'SINGLE_ENTRY'}>
            <DescriptionItem label={t('passes:field.gateReadyAt')}>
              <PassTime value={props.pass.gateReadyAt} roc />
            </DescriptionItem>
          </Show>
          <Show when={props.pass.applicationNumber}>
            {(number) => (
              <DescriptionItem label={t('passes:field.applicationNumber')}>
                <A class="link" href={`/single-entry/applications/${number()}`}>
                  <ApplicationNumber value={number()} />
                </A>
              </DescriptionItem>
            )}
          </Show>
          <Show when={props.pass.company}>
            {(company) => <DescriptionItem label={t('passes:field.company')}>{company().name}</DescriptionItem>}
          </Show>
        </DescriptionList>
      </div>
      <Show when={props.pass.spotCheck}>
        {(check) => (
          <section aria-labelledby="spot-check" class="panel px-5 py-4">
            <h2 id="spot-check" class="text-lg font-semibold">
              {t('spotChecks:outcome')}
            </h2>
            <DescriptionList>
              <SpotCheckItems check={check()} />
            </DescriptionList>
          </section>
        )}
      </Show>
    </div>
  );
}
