import { type JSX, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import { LeaveGuardDialog } from '../../ui/dialogs/LeaveGuardDialog';
import { StepsLayout } from '../../ui/forms/StepsLayout';
import { PageTitle } from '../../ui/shell/PageTitle';
import { RegistrationCheck } from './RegistrationCheck';
import { RegistrationSent } from './RegistrationSent';
import type { Registration } from './registration-state';
import { createCurrentStep, createRegistrationSteps, type StepKey } from './registration-steps';
import type { AccountValues } from './registration-values';

export interface RegistrationStepsProps<Values extends AccountValues> {
  registration: Registration<Values>;
  address: (step: StepKey) => string;
  /** The step that an address without one means. */
  first: StepKey;
  /** A shared account has no company, and is not reviewed (R-REG-7). */
  shared?: boolean;
  /** The choice of the kind, where it is made here. */
  kind?: JSX.Element;
  form: (onNext: () => void) => JSX.Element;
  /** To be checked beside the account. */
  company?: JSX.Element;
}

/** From the form over the check to what happens next, for either kind of account. */
export function RegistrationSteps<Values extends AccountValues>(props: RegistrationStepsProps<Values>) {
  const current = createCurrentStep(props.registration, props.first);
  const { steps, check, send } = createRegistrationSteps(props.registration, { address: props.address, current });
  return (
    <>
      <LeaveGuardDialog unsaved={props.registration.unsaved()} />
      <StepsLayout steps={steps()}>
        <div class="grid gap-6">
          <Switch>
            <Match when={current() === 'kind'}>{props.kind}</Match>
            <Match when={current() === 'form'}>{props.form(check)}</Match>
            <Match when={current() === 'check'}>
              <PageTitle title={t('registration:checkTitle')} />
              <RegistrationCheck
                values={props.registration.values()}
                errors={props.registration.errors().summary}
                formHref={props.address('form')}
                body={props.shared ? t('registration:shared.checkBody') : t('registration:checkBody')}
                busy={props.registration.busy()}
                onSend={() => void send()}
              >
                {props.company}
              </RegistrationCheck>
            </Match>
            <Match when={props.registration.receipt()}>
              {(receipt) => (
                <>
                  <PageTitle title={t('registration:sent.title')} />
                  <RegistrationSent receipt={receipt()} shared={props.shared} />
                </>
              )}
            </Match>
          </Switch>
        </div>
      </StepsLayout>
    </>
  );
}
