import { createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { DateText } from '../../ui/records/DateText';
import { DescriptionItem } from '../../ui/records/DescriptionItem';
import { DescriptionList } from '../../ui/records/DescriptionList';
import { RemoveDialog } from './RemoveDialog';
import { RenewCodesDialog } from './RenewCodesDialog';
import { SecondFactorBadge } from './SecondFactorBadge';
import { SetUpDialog } from './SetUpDialog';

const OwnSecondFactor = graphql(`
  query OwnSecondFactor {
    viewer {
      secondFactorRequired
      account {
        id
        secondFactorSince
        recoveryCodesLeft
      }
    }
  }
`);

/** So few are soon used up. */
const few = 3;

/** One's own second factor: its state, and what may be done with it. */
export function SecondFactorSection() {
  const [result, read] = createQuery({ query: OwnSecondFactor });
  const [open, setOpen] = createSignal<'SET_UP' | 'RENEW' | 'REMOVE'>();
  const close = () => setOpen(undefined);
  const reload = () => read({ requestPolicy: 'network-only' });
  const account = () => result.data?.viewer?.account;
  const left = () => account()?.recoveryCodesLeft ?? 0;
  const required = () => result.data?.viewer?.secondFactorRequired;
  return (
    <FormSection title={t('secondFactor:title')} description={t('secondFactor:description')}>
      <Show when={errorText(result.error)}>
        {(words) => (
          <Notice tone="danger" live>
            <p>{words()}</p>
            <Button size="dense" class="mt-2" onClick={reload}>
              {t('ui:action.retry')}
            </Button>
          </Notice>
        )}
      </Show>
      <Show when={account()}>
        {(known) => (
          <>
            <DescriptionList class="max-w-form">
              <DescriptionItem label={t('secondFactor:state')}>
                <SecondFactorBadge since={known().secondFactorSince} />
              </DescriptionItem>
              <Show when={known().secondFactorSince}>
                {(since) => (
                  <>
                    <DescriptionItem label={t('secondFactor:since')}>
                      <DateText value={since()} />
                    </DescriptionItem>
                    <DescriptionItem label={t('secondFactor:codesLeft')}>
                      {t('secondFactor:codes.count', { count: left() })}
                    </DescriptionItem>
                  </>
                )}
              </Show>
            </DescriptionList>
            <Show when={known().secondFactorSince && left() <= few}>
              <Notice tone="warning" class="max-w-form" title={t('secondFactor:codes.fewTitle')}>
                {t('secondFactor:codes.few')}
              </Notice>
            </Show>
            <div class="flex flex-wrap gap-3 max-sm:flex-col">
              <Show
                when={known().secondFactorSince}
                fallback={
                  <Button kind="primary" onClick={() => setOpen('SET_UP')}>
                    {t('session:setUp.title')}
                  </Button>
                }
              >
                <Button onClick={() => setOpen('RENEW')}>{t('secondFactor:renew.action')}</Button>
                <Button onClick={() => setOpen('REMOVE')}>
                  {required() ? t('secondFactor:change.action') : t('secondFactor:remove.action')}
                </Button>
              </Show>
            </div>
            <Show when={known().secondFactorSince}>
              <p class="max-w-form text-sm text-ink-3">
                {required() ? t('secondFactor:otherPhone.required') : t('secondFactor:otherPhone.free')}
              </p>
            </Show>
          </>
        )}
      </Show>
      <SetUpDialog open={open() === 'SET_UP'} onClose={close} onDone={reload} />
      <RenewCodesDialog open={open() === 'RENEW'} onClose={close} onDone={reload} />
      <RemoveDialog open={open() === 'REMOVE'} onClose={close} required={required()} />
    </FormSection>
  );
}
