import { Match, Switch } from 'solid-js';
import { AccountKindChoice } from '../../../features/registration/AccountKindChoice';
import { createGeneralRegistration } from '../../../features/registration/general-registration';
import { RegistrationCheck } from '../../../features/registration/RegistrationCheck';
import { RegistrationForm } from '../../../features/registration/RegistrationForm';
import { RegistrationSent } from '../../../features/registration/RegistrationSent';
import { t } from '../../../lib/i18n';
import { LeaveGuardDialog } from '../../../ui/LeaveGuardDialog';
import { PageTitle } from '../../../ui/PageTitle';
import { StepsLayout } from '../../../ui/StepsLayout';
import { createCurrentStep, createRegistrationSteps, type StepKey } from './registration-steps';

const address = (step: StepKey) => (step === 'kind' ? '/register' : `/register?step=${step}`);

/** The kinds of accounts, and the registration of a general one (R-REG-1 to R-REG-4). */
export function RegisterPage() {
  const registration = createGeneralRegistration();
  const current = createCurrentStep(registration, 'kind');
  const { steps, check, send } = createRegistrationSteps(registration, { address, current });
  return (
    <>
      <LeaveGuardDialog unsaved={registration.unsaved()} />
      <StepsLayout steps={steps()}>
        <div class="grid gap-6">
          <Switch>
            <Match when={current() === 'kind'}>
              <PageTitle title={t('registration:kind.title')} />
              <AccountKindChoice generalHref={address('form')} sharedHref="/register/shared" />
            </Match>
            <Match when={current() === 'form'}>
              <PageTitle title={t('registration:title')} description={t('registration:hint')} />
              <RegistrationForm
                values={registration.values()}
                faults={registration.faults()}
                onInput={(field, value) => registration.change({ [field]: value })}
                onKind={(organisationKind) => registration.change({ organisationKind })}
                onCertificate={(certificate) => registration.change({ certificate })}
                onNext={check}
              />
            </Match>
            <Match when={current() === 'check'}>
              <PageTitle title={t('registration:checkTitle')} />
              <RegistrationCheck
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
                  <RegistrationSent receipt={receipt()} />
                </>
              )}
            </Match>
          </Switch>
        </div>
      </StepsLayout>
    </>
  );
}
