import type { CombinedError } from '@urql/core';
import { createMutation } from '@urql/solid';
import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { useViewer } from '../../domain/session/viewer-context';
import type { BeginSecondFactorMutation } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { BeginForm } from './BeginForm';
import { RecoveryCodes } from './RecoveryCodes';
import { SecretSteps } from './SecretSteps';
import { BeginSecondFactor, ConfirmSecondFactor } from './second-factor-documents';

export interface SetUpProps {
  /** Begins with the password: it was not given just now. */
  asksPassword?: boolean;
  /** The codes are shown: they must be kept before anything else. */
  onCodes?: () => void;
  /** The factor is in force and the codes are kept; what comes back is why it could not go on. */
  onDone: () => Promise<CombinedError | undefined>;
}

/** Puts a secret into a device, confirms it by a code and hands the recovery codes over. */
export function SetUp(props: SetUpProps) {
  const { viewer, hold, refetch } = useViewer();
  const [begun, begin] = createMutation(BeginSecondFactor);
  const [, confirm] = createMutation(ConfirmSecondFactor);
  const [offer, setOffer] = createSignal<BeginSecondFactorMutation['beginSecondFactor']>();
  const [codes, setCodes] = createSignal<string[]>();
  onCleanup(() => hold(false));

  // Not by itself: a page loaded anew would offer another secret than the one the device has.
  const start = async (password?: string) => {
    const { data, error } = await begin({ password });
    if (hasCode(error, 'SECOND_FACTOR_ALREADY_SET')) refetch();
    setOffer(data?.beginSecondFactor);
    return error;
  };
  const startAtOnce = async () => {
    if (begun.fetching) return;
    const error = await start();
    if (error) toast.error(t('secondFactor:setUp.failed'), errorText(error));
  };
  const send = async (code: string) => {
    const { data, error } = await confirm({ code });
    if (hasCode(error, 'SECOND_FACTOR_ALREADY_SET')) refetch();
    if (data) {
      // From now on the sign-in is a whole one: nothing may take the codes away.
      hold(true);
      setCodes(data.confirmSecondFactor);
      props.onCodes?.();
    }
    return error;
  };
  const finish = async () => {
    const error = await props.onDone();
    if (error) toast.error(t('secondFactor:setUp.goOnFailed'), errorText(error));
  };

  return (
    <Switch
      fallback={
        <div class="grid gap-4">
          <ul class="ml-5 grid max-w-form list-disc gap-1">
            <li>{t('secondFactor:setUp.needPhone')}</li>
            <li>{t('secondFactor:setUp.thenCodes')}</li>
          </ul>
          <Show
            when={props.asksPassword}
            fallback={
              <p>
                <Button kind="primary" busy={begun.fetching} onClick={() => void startAtOnce()}>
                  {t('secondFactor:setUp.begin')}
                </Button>
              </p>
            }
          >
            <BeginForm send={start} />
          </Show>
        </div>
      }
    >
      <Match when={codes()}>
        {(list) => <RecoveryCodes codes={list()} accountName={viewer()?.account.accountName ?? ''} onKept={finish} />}
      </Match>
      <Match when={offer()}>{(made) => <SecretSteps secret={made().secret} uri={made().uri} send={send} />}</Match>
    </Switch>
  );
}
