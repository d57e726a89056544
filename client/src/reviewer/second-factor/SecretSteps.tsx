import type { CombinedError } from '@urql/core';
import { type JSX, onMount } from 'solid-js';
import { t } from '../../lib/i18n';
import { CopyButton } from '../../ui/copying/CopyButton';
import { QrCode } from '../../ui/records/QrCode';
import { CodeForm } from './CodeForm';
import { inGroups } from './typed-code';

export interface SecretStepsProps {
  secret: string;
  uri: string;
  send: (code: string) => Promise<CombinedError | undefined>;
}

/** From the app on the phone to the first code. */
export function SecretSteps(props: SecretStepsProps) {
  let list: HTMLOListElement | undefined;
  onMount(() => list?.focus());
  return (
    <ol ref={list} tabindex="-1" class="grid grid-cols-1 gap-6">
      <Step number={1} title={t('secondFactor:setUp.app')}>
        <p class="text-ink-2">{t('secondFactor:setUp.appHint')}</p>
      </Step>
      <Step number={2} title={t('secondFactor:setUp.scan')}>
        <QrCode text={props.uri} label={t('secondFactor:setUp.qr')} class="size-48 rounded-md border border-line" />
        <p>
          <a class="link" href={props.uri}>
            {t('secondFactor:setUp.sameDevice')}
          </a>
        </p>
        <p class="text-ink-2">{t('secondFactor:setUp.type')}</p>
        <p class="flex max-w-form items-center gap-2 rounded-md border border-line-strong bg-sunken py-2 pr-1 pl-3">
          <code class="min-w-0 grow font-mono wrap-anywhere">{inGroups(props.secret)}</code>
          <CopyButton text={props.secret} />
        </p>
      </Step>
      <Step number={3} title={t('secondFactor:setUp.confirm')}>
        <CodeForm
          label={t('secondFactor:setUp.confirm')}
          hint={t('secondFactor:setUp.confirmHint')}
          submit={t('secondFactor:setUp.submit')}
          send={props.send}
        />
      </Step>
    </ol>
  );
}

function Step(props: { number: number; title: string; children: JSX.Element }) {
  return (
    <li class="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
      <span
        aria-hidden="true"
        class="flex size-7 items-center justify-center rounded-full border border-info-line bg-info-soft text-sm font-semibold text-info"
      >
        {props.number}
      </span>
      <div class="grid grid-cols-1 gap-3">
        <p class="font-medium">{props.title}</p>
        {props.children}
      </div>
    </li>
  );
}
