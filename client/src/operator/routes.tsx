import { Route } from '@solidjs/router';
import { lazy } from 'solid-js';
import { NotFoundPage } from './not-found/NotFoundPage';
import { CompanyOnly } from './shell/CompanyOnly';
import { ConsentLayout } from './shell/ConsentLayout';
import { Layout } from './shell/Layout';
import { PublicLayout } from './shell/PublicLayout';

const SignInPage = lazy(() => import('./session/SignInPage').then((m) => ({ default: m.SignInPage })));
const RegisterPage = lazy(() => import('./registration/RegisterPage').then((m) => ({ default: m.RegisterPage })));
const RegisterSharedPage = lazy(() =>
  import('./registration/RegisterSharedPage').then((m) => ({ default: m.RegisterSharedPage })),
);
const VerifyEmailPage = lazy(() =>
  import('./email-verification/VerifyEmailPage').then((m) => ({ default: m.VerifyEmailPage })),
);
const ResendVerificationPage = lazy(() =>
  import('./email-verification/ResendVerificationPage').then((m) => ({ default: m.ResendVerificationPage })),
);
const ForgotAccountPage = lazy(() =>
  import('../domain/recovery/ForgotAccountPage').then((m) => ({ default: m.ForgotAccountPage })),
);
const ForgotPasswordPage = lazy(() =>
  import('../domain/recovery/ForgotPasswordPage').then((m) => ({ default: m.ForgotPasswordPage })),
);
const ResetPasswordPage = lazy(() =>
  import('./recovery/ResetPasswordPage').then((m) => ({ default: m.ResetPasswordPage })),
);
const ConsentPage = lazy(() => import('./consent/ConsentPage').then((m) => ({ default: m.ConsentPage })));
const AccountPage = lazy(() => import('./account/AccountPage').then((m) => ({ default: m.AccountPage })));
const CompaniesPage = lazy(() => import('./shared-accounts/CompaniesPage').then((m) => ({ default: m.CompaniesPage })));
const CompanyPage = lazy(() => import('./company/CompanyPage').then((m) => ({ default: m.CompanyPage })));

const PassesPage = lazy(() => import('./passes/PassesPage').then((m) => ({ default: m.PassesPage })));
const PassPage = lazy(() => import('./passes/PassPage').then((m) => ({ default: m.PassPage })));
const PassPrintPage = lazy(() => import('./passes/PassPrintPage').then((m) => ({ default: m.PassPrintPage })));
const PeoplePage = lazy(() => import('./people/PeoplePage').then((m) => ({ default: m.PeoplePage })));
const PersonNewPage = lazy(() => import('./people/PersonNewPage').then((m) => ({ default: m.PersonNewPage })));
const PersonPage = lazy(() => import('./people/PersonPage').then((m) => ({ default: m.PersonPage })));
const PeopleImportPage = lazy(() =>
  import('./people/import/PeopleImportPage').then((m) => ({ default: m.PeopleImportPage })),
);
const SingleEntryListPage = lazy(() =>
  import('./single-entry/SingleEntryListPage').then((m) => ({ default: m.SingleEntryListPage })),
);
const SubmittedPage = lazy(() => import('./single-entry/SubmittedPage').then((m) => ({ default: m.SubmittedPage })));
const ApplicationsPage = lazy(() =>
  import('./applications/ApplicationsPage').then((m) => ({ default: m.ApplicationsPage })),
);
const ApplicationFormPage = lazy(() =>
  import('./applications/form/ApplicationFormPage').then((m) => ({ default: m.ApplicationFormPage })),
);
const ApplicationSubmittedPage = lazy(() =>
  import('./applications/ApplicationSubmittedPage').then((m) => ({ default: m.ApplicationSubmittedPage })),
);
const ApplicationPage = lazy(() =>
  import('./applications/ApplicationPage').then((m) => ({ default: m.ApplicationPage })),
);
const ApplicationCorrectPage = lazy(() =>
  import('./applications/correct/ApplicationCorrectPage').then((m) => ({ default: m.ApplicationCorrectPage })),
);
const SuspensionsPage = lazy(() =>
  import('./suspensions/SuspensionsPage').then((m) => ({ default: m.SuspensionsPage })),
);
const HomePage = lazy(() => import('./home/HomePage').then((m) => ({ default: m.HomePage })));

/** Every address of the operator's SPA, below `/operator`. */
export const routes = () => (
  <>
    <Route component={PublicLayout}>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/register/shared" component={RegisterSharedPage} />
      <Route path="/verify-email" component={VerifyEmailPage} />
      <Route path="/resend-verification" component={ResendVerificationPage} />
      <Route path="/forgot-account" component={ForgotAccountPage} />
      <Route path="/forgot-password" component={ForgotPasswordPage} />
      <Route path="/reset-password" component={ResetPasswordPage} />
    </Route>
    <Route component={ConsentLayout}>
      <Route path="/consent" component={ConsentPage} />
    </Route>
    <Route component={Layout}>
      <Route path="/account" component={AccountPage} />
      <Route path="/companies" component={CompaniesPage} />
      <Route component={CompanyOnly}>
        <Route path="/" component={HomePage} />
        <Route path="/single-entry" component={SingleEntryListPage} />
        <Route path="/single-entry/new" component={ApplicationFormPage} />
        <Route path="/single-entry/drafts/:id" component={ApplicationFormPage} />
        <Route path="/single-entry/submitted/:number" component={SubmittedPage} />
        <Route path="/single-entry/applications/:number" component={ApplicationPage} />
        <Route path="/applications" component={ApplicationsPage} />
        <Route path="/applications/new/:form" component={ApplicationFormPage} />
        <Route path="/applications/drafts/:id" component={ApplicationFormPage} />
        <Route path="/applications/submitted/:number" component={ApplicationSubmittedPage} />
        <Route path="/applications/:number" component={ApplicationPage} />
        <Route path="/applications/:number/correct" component={ApplicationCorrectPage} />
        <Route path="/passes" component={PassesPage} />
        <Route path="/passes/print" component={PassPrintPage} />
        <Route path="/passes/:number" component={PassPage} />
        <Route path="/passes/:number/print" component={PassPrintPage} />
        <Route path="/people" component={PeoplePage} />
        <Route path="/people/new" component={PersonNewPage} />
        <Route path="/people/import" component={PeopleImportPage} />
        <Route path="/people/:id" component={PersonPage} />
        <Route path="/suspensions" component={SuspensionsPage} />
        <Route path="/company" component={CompanyPage} />
      </Route>
      <Route path="*" component={NotFoundPage} />
    </Route>
  </>
);
