import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { RegistrationSteps } from './RegistrationSteps';
import type { StepKey } from './registration-steps';
import { SharedRegistrationForm } from './SharedRegistrationForm';
import { createSharedRegistration } from './shared-registration';

function address(step: StepKey): string {
  if (step === 'kind') return '/register';
  return step === 'form' ? '/register/shared' : `/register/shared?step=${step}`;
}

/** The registration of a shared account (R-REG-7). */
export function RegisterSharedPage() {
  const registration = createSharedRegistration();
  return (
    <RegistrationSteps
      registration={registration}
      address={address}
      first="form"
      shared
      form={(onNext) => (
        <>
          <PageTitle title={t('registration:shared.title')} description={t('registration:shared.hint')} />
          <SharedRegistrationForm
            values={registration.values()}
            errors={registration.errors()}
            onInput={(field, value) => registration.change({ [field]: value })}
            onLeave={registration.leave}
            onNext={onNext}
          />
        </>
      )}
    />
  );
}
