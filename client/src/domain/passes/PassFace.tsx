import { type JSX, Show } from 'solid-js';
import IconNoCode from '~icons/lucide/circle-slash';
import IconMasked from '~icons/lucide/lock';
import { type FragmentType, readFragment } from '../../gql';
import type { PassPageFragment } from '../../gql/graphql';
import { formatDate, formatRocDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Masked } from '../../ui/records/Masked';
import { PassNumber } from '../../ui/records/PassNumber';
import { QrCode } from '../../ui/records/QrCode';
import { otherName } from '../people/other-name';
import { PortAreas } from '../ports/PortAreas';
import { showsCode } from './card-state';
import { PassPhoto } from './PassPhoto';
import { statusText } from './PassStatusBadge';
import { passTimeText } from './PassTime';
import { PassPageParts } from './pass-page-parts';
import './pass-face.css';

/** The pass drawn as a card. Its kind is shown by words and by the pattern of its edge, never by colour alone. */
export function PassFace(props: { pass: FragmentType<typeof PassPageParts> }) {
  const pass = () => readFragment(PassPageParts, props.pass);
  const holder = () => pass().holder;
  return (
    <article class="pass-face" data-kind={pass().kind} aria-label={t('pass:card.label')}>
      <header class="print-exact flex flex-wrap items-baseline justify-between gap-x-4 bg-bar px-4 py-2 text-bar-ink">
        <p class="text-sm text-bar-ink-2">{t('pass:card.issuer')}</p>
        <p class="font-semibold">{t(`pass:kind.${pass().kind}`)}</p>
      </header>
      <div class="pass-face-edge print-exact" aria-hidden="true" />
      <div class="grid grid-cols-1 gap-4 p-4">
        <div class="flex gap-4">
          <PassPhoto pass={props.pass} />
          <div class="grid min-w-0 grow grid-cols-1 content-start gap-2">
            <div>
              <p class="text-xl leading-snug font-semibold wrap-anywhere">
                <Masked value={holder().name} masked={holder().masked} />
              </p>
              <Show when={otherName(holder())}>
                {(name) => (
                  <p class="text-sm wrap-anywhere text-ink-2">
                    <Masked value={name()} masked={holder().masked} />
                  </p>
                )}
              </Show>
            </div>
            <Show when={pass().company}>
              {(company) => <Line label={t('pass:card.company')}>{company().name}</Line>}
            </Show>
            <Line label={t('pass:card.validity')}>
              <Day pass={pass()} value={pass().validFrom} dash /> <Day pass={pass()} value={pass().validTo} />
            </Line>
          </div>
        </div>
        <div class="flex flex-wrap items-end justify-between gap-4">
          <div class="grid min-w-0 grow basis-36 grid-cols-1 gap-2">
            <Line label={t('pass:card.areas')}>
              <PortAreas areas={pass().areas} />
            </Line>
            <Line label={t('pass:card.number')}>
              <PassNumber value={pass().number} class="text-lg" />
            </Line>
          </div>
          <Code pass={pass()} />
        </div>
      </div>
    </article>
  );
}

function Line(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <p class="text-xs text-ink-3">{props.label}</p>
      <div class="text-sm font-medium wrap-anywhere">{props.children}</div>
    </div>
  );
}

/** A card is valid for whole days, a single-entry pass to the second. */
function Day(props: { pass: PassPageFragment; value: string; dash?: boolean }) {
  return (
    <time datetime={props.value} class="inline-block">
      <span class="whitespace-nowrap">
        {props.pass.kind === 'SINGLE_ENTRY' ? passTimeText(props.value) : formatDate(props.value)}
      </span>{' '}
      <span class="whitespace-nowrap">
        <span class="font-normal text-ink-3">({formatRocDate(props.value)})</span>
        {props.dash ? ' –' : ''}
      </span>
    </time>
  );
}

function Code(props: { pass: PassPageFragment }) {
  const code = () => (showsCode(props.pass) ? props.pass.code : null);
  const words = () => (props.pass.holder.masked ? t('pass:card.hidden') : statusText(props.pass.status));
  return (
    <Show
      when={code()}
      fallback={
        <div class="ml-auto grid min-h-28 w-28 flex-none content-center justify-items-center gap-1 rounded-md border border-dashed border-line-strong p-2 text-center text-xs text-ink-2">
          <Show when={props.pass.holder.masked} fallback={<IconNoCode aria-hidden="true" class="size-7" />}>
            <IconMasked aria-hidden="true" class="size-6" />
          </Show>
          {words()}
          <Show when={!props.pass.holder.masked}>
            <span>{t('pass:card.noCode')}</span>
          </Show>
        </div>
      }
    >
      {(text) => (
        <QrCode
          text={text()}
          label={t('ui:qr.label', { text: props.pass.number })}
          class="ml-auto size-36 flex-none rounded-sm"
        />
      )}
    </Show>
  );
}
