import { Route } from '@solidjs/router';
import { lazy } from 'solid-js';
import { NotFoundPage } from './not-found/NotFoundPage';
import {
  AdministratorsOnly,
  AnalystsOnly,
  ApplicationReadersOnly,
  AuditReadersOnly,
  DecidersOnly,
  PassReadersOnly,
  ReviewersOnly,
} from './shell/guards';
import { Layout } from './shell/Layout';
import { PublicLayout } from './shell/PublicLayout';

const SignInPage = lazy(() => import('./session/SignInPage').then((m) => ({ default: m.SignInPage })));
const ForgotAccountPage = lazy(() =>
  import('../domain/recovery/ForgotAccountPage').then((m) => ({ default: m.ForgotAccountPage })),
);
const ForgotPasswordPage = lazy(() =>
  import('../domain/recovery/ForgotPasswordPage').then((m) => ({ default: m.ForgotPasswordPage })),
);
const SetPasswordPage = lazy(() => import('./recovery/SetPasswordPage').then((m) => ({ default: m.SetPasswordPage })));
const HomePage = lazy(() => import('./home/HomePage').then((m) => ({ default: m.HomePage })));
const QueuePage = lazy(() => import('./queue/QueuePage').then((m) => ({ default: m.QueuePage })));
const QueueCasePage = lazy(() => import('./queue/QueueCasePage').then((m) => ({ default: m.QueueCasePage })));
const RegistrationsPage = lazy(() =>
  import('./registrations/RegistrationsPage').then((m) => ({ default: m.RegistrationsPage })),
);
const RegistrationPage = lazy(() =>
  import('./registrations/RegistrationPage').then((m) => ({ default: m.RegistrationPage })),
);
const CertificatesPage = lazy(() =>
  import('./certificates/CertificatesPage').then((m) => ({ default: m.CertificatesPage })),
);
const CertificatePage = lazy(() =>
  import('./certificates/CertificatePage').then((m) => ({ default: m.CertificatePage })),
);
const CardsPage = lazy(() => import('./cards/CardsPage').then((m) => ({ default: m.CardsPage })));
const PassesPage = lazy(() => import('./passes/PassesPage').then((m) => ({ default: m.PassesPage })));
const PassPage = lazy(() => import('./passes/PassPage').then((m) => ({ default: m.PassPage })));
const ApplicationsPage = lazy(() =>
  import('./applications/ApplicationsPage').then((m) => ({ default: m.ApplicationsPage })),
);
const ApplicationPage = lazy(() =>
  import('./applications/ApplicationPage').then((m) => ({ default: m.ApplicationPage })),
);
const SamplesPage = lazy(() => import('./spot-checks/SamplesPage').then((m) => ({ default: m.SamplesPage })));
const SamplePage = lazy(() => import('./spot-checks/SamplePage').then((m) => ({ default: m.SamplePage })));
const CheckPage = lazy(() => import('./spot-checks/CheckPage').then((m) => ({ default: m.CheckPage })));
const SingleCheckPage = lazy(() =>
  import('./spot-checks/SingleCheckPage').then((m) => ({ default: m.SingleCheckPage })),
);
const SuspensionsPage = lazy(() =>
  import('./suspensions/SuspensionsPage').then((m) => ({ default: m.SuspensionsPage })),
);
const IdNumberReadsPage = lazy(() =>
  import('./id-number-reads/IdNumberReadsPage').then((m) => ({ default: m.IdNumberReadsPage })),
);
const StaffPage = lazy(() => import('./staff/StaffPage').then((m) => ({ default: m.StaffPage })));
const StaffInvitePage = lazy(() => import('./staff/StaffInvitePage').then((m) => ({ default: m.StaffInvitePage })));
const StaffAccountPage = lazy(() => import('./staff/StaffAccountPage').then((m) => ({ default: m.StaffAccountPage })));
const GatesPage = lazy(() => import('./gates/GatesPage').then((m) => ({ default: m.GatesPage })));
const NewGatePage = lazy(() => import('./gates/NewGatePage').then((m) => ({ default: m.NewGatePage })));
const GatePage = lazy(() => import('./gates/GatePage').then((m) => ({ default: m.GatePage })));
const GateSystemsPage = lazy(() =>
  import('./gate-systems/GateSystemsPage').then((m) => ({ default: m.GateSystemsPage })),
);
const NewGateSystemPage = lazy(() =>
  import('./gate-systems/NewGateSystemPage').then((m) => ({ default: m.NewGateSystemPage })),
);
const GateSystemPage = lazy(() => import('./gate-systems/GateSystemPage').then((m) => ({ default: m.GateSystemPage })));
const TokensPage = lazy(() => import('./tokens/TokensPage').then((m) => ({ default: m.TokensPage })));
const AccountPage = lazy(() => import('./account/AccountPage').then((m) => ({ default: m.AccountPage })));

/** Every address of the reviewer's SPA, below `/reviewer`. */
export const routes = (
  <>
    <Route component={PublicLayout}>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/forgot-account" component={ForgotAccountPage} />
      <Route path="/forgot-password" component={ForgotPasswordPage} />
      <Route path="/set-password" component={SetPasswordPage} />
    </Route>
    <Route component={Layout}>
      <Route path="/" component={HomePage} />
      <Route path="/account" component={AccountPage} />
      <Route component={PassReadersOnly}>
        <Route path="/passes" component={PassesPage} />
        <Route path="/passes/:number" component={PassPage} />
      </Route>
      <Route component={ApplicationReadersOnly}>
        <Route path="/applications" component={ApplicationsPage} />
        <Route path="/applications/:number" component={ApplicationPage} />
      </Route>
      <Route component={DecidersOnly}>
        <Route path="/queue" component={QueuePage} />
        <Route path="/queue/:kind/:id" component={QueueCasePage} />
      </Route>
      <Route component={ReviewersOnly}>
        <Route path="/cards" component={CardsPage} />
        <Route path="/registrations" component={RegistrationsPage} />
        <Route path="/registrations/:id" component={RegistrationPage} />
        <Route path="/certificates" component={CertificatesPage} />
        <Route path="/certificates/:id" component={CertificatePage} />
        <Route path="/spot-checks" component={SamplesPage} />
        <Route path="/spot-checks/:id" component={SamplePage} />
        <Route path="/spot-checks/:id/:number" component={CheckPage} />
        <Route path="/passes/:number/spot-check" component={SingleCheckPage} />
        <Route path="/suspensions" component={SuspensionsPage} />
      </Route>
      <Route component={AuditReadersOnly}>
        <Route path="/id-number-reads" component={IdNumberReadsPage} />
      </Route>
      <Route component={AdministratorsOnly}>
        <Route path="/staff" component={StaffPage} />
        <Route path="/staff/new" component={StaffInvitePage} />
        <Route path="/staff/:id" component={StaffAccountPage} />
        <Route path="/gates" component={GatesPage} />
        <Route path="/gates/new" component={NewGatePage} />
        <Route path="/gates/:id" component={GatePage} />
        <Route path="/gate-systems" component={GateSystemsPage} />
        <Route path="/gate-systems/new" component={NewGateSystemPage} />
        <Route path="/gate-systems/:id" component={GateSystemPage} />
      </Route>
      <Route component={AnalystsOnly}>
        <Route path="/tokens" component={TokensPage} />
      </Route>
      <Route path="*" component={NotFoundPage} />
    </Route>
  </>
);
