import { Route } from '@solidjs/router';
import { page } from '../lib/page';
import { NotFoundPage } from './not-found/NotFoundPage';
import { HomePage, Layout } from './session/pages-after-sign-in';
import { SignInPage } from './session/SignInPage';
import { CompanyOnly } from './shell/CompanyOnly';
import { PublicLayout } from './shell/PublicLayout';

const ConsentLayout = page(() => import('./shell/ConsentLayout'), 'ConsentLayout');
const MovedPage = page(() => import('./moved/MovedPage'), 'MovedPage');

const RegisterPage = page(() => import('./registration/RegisterPage'), 'RegisterPage');
const RegisterSharedPage = page(() => import('./registration/RegisterSharedPage'), 'RegisterSharedPage');
const VerifyEmailPage = page(() => import('./email-verification/VerifyEmailPage'), 'VerifyEmailPage');
const ResendVerificationPage = page(
  () => import('./email-verification/ResendVerificationPage'),
  'ResendVerificationPage',
);
const ForgotAccountPage = page(() => import('../domain/recovery/ForgotAccountPage'), 'ForgotAccountPage');
const ForgotPasswordPage = page(() => import('../domain/recovery/ForgotPasswordPage'), 'ForgotPasswordPage');
const ResetPasswordPage = page(() => import('./recovery/ResetPasswordPage'), 'ResetPasswordPage');
const ConsentPage = page(() => import('./consent/ConsentPage'), 'ConsentPage');
const AccountPage = page(() => import('./account/AccountPage'), 'AccountPage');
const CompaniesPage = page(() => import('./shared-accounts/CompaniesPage'), 'CompaniesPage');
const CompanyAccountsPage = page(() => import('./company-accounts/CompanyAccountsPage'), 'CompanyAccountsPage');
const ConfirmEmailPage = page(() => import('./email-verification/ConfirmEmailPage'), 'ConfirmEmailPage');
const CompanyPage = page(() => import('./company/CompanyPage'), 'CompanyPage');

const PassesPage = page(() => import('./passes/PassesPage'), 'PassesPage');
const PassPage = page(() => import('./passes/PassPage'), 'PassPage');
const PassPrintPage = page(() => import('./passes/PassPrintPage'), 'PassPrintPage');
const ExchangesPage = page(() => import('./exchanges/ExchangesPage'), 'ExchangesPage');
const NewExchangePage = page(() => import('./exchanges/NewExchangePage'), 'NewExchangePage');
const PeoplePage = page(() => import('./people/PeoplePage'), 'PeoplePage');
const PersonNewPage = page(() => import('./people/PersonNewPage'), 'PersonNewPage');
const PersonPage = page(() => import('./people/PersonPage'), 'PersonPage');
const AttachmentsPage = page(() => import('./people/attachments/AttachmentsPage'), 'AttachmentsPage');
const PeopleImportPage = page(() => import('./people/import/PeopleImportPage'), 'PeopleImportPage');
const ApplicationsPage = page(() => import('./applications/ApplicationsPage'), 'ApplicationsPage');
const ApplicationFormPage = page(() => import('./applications/form/ApplicationFormPage'), 'ApplicationFormPage');
const ApplicationSubmittedPage = page(
  () => import('./applications/ApplicationSubmittedPage'),
  'ApplicationSubmittedPage',
);
const ApplicationPage = page(() => import('./applications/ApplicationPage'), 'ApplicationPage');
const ApplicationCorrectPage = page(
  () => import('./applications/correct/ApplicationCorrectPage'),
  'ApplicationCorrectPage',
);
const SuspensionsPage = page(() => import('./suspensions/SuspensionsPage'), 'SuspensionsPage');
const ReinstatementsPage = page(() => import('./reinstatements/ReinstatementsPage'), 'ReinstatementsPage');
const UnusedCardsPage = page(() => import('./unused-cards/UnusedCardsPage'), 'UnusedCardsPage');
const HolderPage = page(() => import('./holder/HolderPage'), 'HolderPage');
const PhoneVerificationPage = page(() => import('./phones/PhoneVerificationPage'), 'PhoneVerificationPage');
const PhoneLinkPage = page(() => import('./phones/PhoneLinkPage'), 'PhoneLinkPage');
const CardPhonesPage = page(() => import('./phones/CardPhonesPage'), 'CardPhonesPage');
const CardPhonePage = page(() => import('./phones/CardPhonePage'), 'CardPhonePage');
const PhoneChangesPage = page(() => import('./phones/PhoneChangesPage'), 'PhoneChangesPage');

/** Every address of the operator's SPA, below `/operator`. */
export const routes = () => (
  <>
    <Route component={PublicLayout}>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/register/shared" component={RegisterSharedPage} />
      <Route path="/verify-email" component={VerifyEmailPage} />
      <Route path="/confirm-email" component={ConfirmEmailPage} />
      <Route path="/resend-verification" component={ResendVerificationPage} />
      <Route path="/forgot-account" component={ForgotAccountPage} />
      <Route path="/forgot-password" component={ForgotPasswordPage} />
      <Route path="/reset-password" component={ResetPasswordPage} />
      <Route path="/holder" component={HolderPage} />
      <Route path="/phone-verification" component={PhoneVerificationPage} />
      <Route path="/phone-link" component={PhoneLinkPage} />
    </Route>
    <Route component={ConsentLayout}>
      <Route path="/consent" component={ConsentPage} />
    </Route>
    <Route component={Layout}>
      <Route path="/account" component={AccountPage} />
      <Route path="/companies" component={CompaniesPage} />
      <Route component={CompanyOnly}>
        <Route path="/" component={HomePage} />
        <Route path="/single-entry/*rest" component={MovedPage} />
        <Route path="/applications" component={ApplicationsPage} />
        <Route path="/applications/new/:form" component={ApplicationFormPage} />
        <Route path="/applications/drafts/:id" component={ApplicationFormPage} />
        <Route path="/applications/submitted/:number" component={ApplicationSubmittedPage} />
        <Route path="/applications/:number" component={ApplicationPage} />
        <Route path="/applications/:number/correct" component={ApplicationCorrectPage} />
        <Route path="/passes" component={PassesPage} />
        <Route path="/passes/single-entry" component={MovedPage} />
        <Route path="/passes/print" component={PassPrintPage} />
        <Route path="/passes/:number" component={PassPage} />
        <Route path="/passes/:number/print" component={PassPrintPage} />
        <Route path="/exchanges" component={ExchangesPage} />
        <Route path="/exchanges/new" component={NewExchangePage} />
        <Route path="/people" component={PeoplePage} />
        <Route path="/people/new" component={PersonNewPage} />
        <Route path="/people/import" component={PeopleImportPage} />
        <Route path="/people/attachments" component={AttachmentsPage} />
        <Route path="/people/:id" component={PersonPage} />
        <Route path="/suspensions" component={SuspensionsPage} />
        <Route path="/unused-cards" component={UnusedCardsPage} />
        <Route path="/reinstatements" component={ReinstatementsPage} />
        <Route path="/card-phones" component={CardPhonesPage} />
        <Route path="/card-phones/:number" component={CardPhonePage} />
        <Route path="/phone-changes" component={PhoneChangesPage} />
        <Route path="/company" component={CompanyPage} />
        <Route path="/company-accounts" component={CompanyAccountsPage} />
      </Route>
      <Route path="*" component={NotFoundPage} />
    </Route>
  </>
);
