import { Match, Switch } from 'solid-js';
import { RegistrationSent } from '../../../features/registration/RegistrationSent';
import { SharedRegistrationCheck } from '../../../features/registration/SharedRegistrationCheck';
import { SharedRegistrationForm } from '../../../features/registration/SharedRegistrationForm';
import { createSharedRegistration } from '../../../features/registration/shared-registration';
import { t } from '../../../lib/i18n';
import { LeaveGuardDialog } from '../../../ui/LeaveGuardDialog';
import { PageTitle } from '../../../ui/PageTitle';
import { StepsLayout } from '../../../ui/StepsLayout';
import { createCurrentStep, createRegistrationSteps, type StepKey } from './registration-steps';

function address(step: StepKey): string {
  if (step === 'kind') return '/register';
  return step === 'form' ? '/register/shared' : `/register/shared?step=${step}`;
}

/** The registration of a shared account (R-REG-7). */
export function RegisterSharedPage() {
  const registration = createSharedRegistration();
  const current = createCurrentStep(registration, 'form');
  const { steps, check, send } = createRegistrationSteps(registration, { address, current });
  return (
    <>
      <LeaveGuardDialog unsaved={registration.unsaved()} />
      <StepsLayout steps={steps()}>
        <div class="grid gap-6">
          <Switch>
            <Match when={current() === 'form'}>
              <PageTitle title={t('registration:shared.title')} description={t('registration:shared.hint')} />
              <SharedRegistrationForm
                values={registration.values()}
                faults={registration.faults()}
                onInput={(field, value) => registration.change({ [field]: value })}
                onNext={check}
              />
            </Match>
            <Match when={current() === 'check'}>
              <PageTitle title={t('registration:checkTitle')} />
              <SharedRegistrationCheck
                values={registration.values()}
                errors={registration.faults().summary}
                formHref={address('form')}
                busy={registration.busy()}
                onSend={() => void send()}
              />
            </Match>
            <Match when={registration.receipt()}>
              {(receipt) => (
                <>
                  <PageTitle title={t('registration:sent.title')} />
                  <RegistrationSent receipt={receipt()} shared />
                </>
              )}
            </Match>
          </Switch>
        </div>
      </StepsLayout>
    </>
  );
}
