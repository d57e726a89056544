import { useNavigate, useSearchParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { AccountKindChoice } from '../../../features/registration/AccountKindChoice';
import { RegistrationCheck } from '../../../features/registration/RegistrationCheck';
import { RegistrationForm } from '../../../features/registration/RegistrationForm';
import { RegistrationSent } from '../../../features/registration/RegistrationSent';
import { createRegistration } from '../../../features/registration/registration-state';
import { t } from '../../../lib/i18n';
import { LeaveGuardDialog } from '../../../ui/LeaveGuardDialog';
import { PageTitle } from '../../../ui/PageTitle';
import { StepsLayout } from '../../../ui/StepsLayout';
import type { Step, StepState } from '../../../ui/step-types';

const keys = ['kind', 'form', 'check', 'sent'] as const;
type StepKey = (typeof keys)[number];

const address = (step: StepKey) => (step === 'kind' ? '/register' : `/register?step=${step}`);

/** Registration of an account in four steps, each with its own address (R-REG-1 to R-REG-4). */
export function RegisterPage() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const registration = createRegistration();

  const current = (): StepKey => {
    if (registration.receipt()) return 'sent';
    if (search.step === 'check' && registration.unsaved()) return 'check';
    return search.step === undefined ? 'kind' : 'form';
  };
  const steps = (): Step[] => {
    const here = keys.indexOf(current());
    return keys.map((key, index) => {
      const state: StepState = index < here ? 'done' : index === here ? 'current' : 'todo';
      const href = index < here && current() !== 'sent' ? address(key) : undefined;
      return { key, label: t(`registration:step.${key}`), state, href };
    });
  };
  const check = () => {
    if (registration.complete()) navigate(address('check'));
  };
  const send = async () => {
    await registration.send();
    // What is wrong with the fields is shown at the fields.
    if (registration.faults().summary.some((error) => error.field !== undefined)) navigate(address('form'));
  };

  return (
    <>
      <LeaveGuardDialog unsaved={registration.unsaved()} />
      <StepsLayout steps={steps()}>
        <div class="grid gap-6">
          <Switch>
            <Match when={current() === 'kind'}>
              <PageTitle title={t('registration:kind.title')} />
              <AccountKindChoice generalHref={address('form')} />
            </Match>
            <Match when={current() === 'form'}>
              <PageTitle title={t('registration:title')} description={t('registration:hint')} />
              <RegistrationForm
                values={registration.values}
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
                values={registration.values}
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
