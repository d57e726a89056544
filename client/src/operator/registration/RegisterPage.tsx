import { t } from '../../lib/i18n';
import { PageTitle } from '../../ui/shell/PageTitle';
import { AccountKindChoice } from './AccountKindChoice';
import { CompanyCheck } from './CompanyCheck';
import { createGeneralRegistration } from './general-registration';
import { RegistrationForm } from './RegistrationForm';
import { RegistrationSteps } from './RegistrationSteps';
import type { StepKey } from './registration-steps';

const address = (step: StepKey) => (step === 'kind' ? '/register' : `/register?step=${step}`);

/** The kinds of accounts, and the registration of a general one (R-REG-1 to R-REG-4). */
export function RegisterPage() {
  const registration = createGeneralRegistration();
  return (
    <RegistrationSteps
      registration={registration}
      address={address}
      first="kind"
      kind={
        <>
          <PageTitle title={t('registration:kind.title')} />
          <AccountKindChoice generalHref={address('form')} sharedHref="/register/shared" />
        </>
      }
      form={(onNext) => (
        <>
          <PageTitle title={t('registration:title')} description={t('registration:hint')} />
          <RegistrationForm
            values={registration.values()}
            errors={registration.errors()}
            onInput={(field, value) => registration.change({ [field]: value })}
            onKind={(organisationKind) => registration.change({ organisationKind })}
            onCertificate={(certificate) => registration.change({ certificate })}
            onLeave={registration.leave}
            onNext={onNext}
          />
        </>
      )}
      company={<CompanyCheck values={registration.values()} formHref={address('form')} />}
    />
  );
}
