import { Route } from '@solidjs/router';
import { page } from '../lib/page';
import { NotFoundPage } from './not-found/NotFoundPage';
import { section } from './shell/guards';
import { PublicLayout } from './shell/PublicLayout';
import { HomePage, Layout } from './sign-in/pages-after-sign-in';
import { SignInPage } from './sign-in/SignInPage';

const ForgotAccountPage = page(() => import('../domain/recovery/ForgotAccountPage'), 'ForgotAccountPage');
const ForgotPasswordPage = page(() => import('../domain/recovery/ForgotPasswordPage'), 'ForgotPasswordPage');
const SetPasswordPage = page(() => import('./recovery/SetPasswordPage'), 'SetPasswordPage');
const QueuePage = page(() => import('./queue/QueuePage'), 'QueuePage');
const QueueCasePage = page(() => import('./queue/QueueCasePage'), 'QueueCasePage');
const WorkLoadPage = page(() => import('./work-load/WorkLoadPage'), 'WorkLoadPage');
const RegistrationsPage = page(() => import('./registrations/RegistrationsPage'), 'RegistrationsPage');
const RegistrationPage = page(() => import('./registrations/RegistrationPage'), 'RegistrationPage');
const CertificatesPage = page(() => import('./certificates/CertificatesPage'), 'CertificatesPage');
const CertificatePage = page(() => import('./certificates/CertificatePage'), 'CertificatePage');
const CompanyAccountsPage = page(() => import('./company-accounts/CompanyAccountsPage'), 'CompanyAccountsPage');
const PersonDossierPage = page(() => import('./person-dossiers/PersonDossierPage'), 'PersonDossierPage');
const CompaniesPage = page(() => import('./companies/CompaniesPage'), 'CompaniesPage');
const CompanyPage = page(() => import('./companies/CompanyPage'), 'CompanyPage');
const CardBatchesPage = page(() => import('./card-batches/CardBatchesPage'), 'CardBatchesPage');
const CardBatchPage = page(() => import('./card-batches/CardBatchPage'), 'CardBatchPage');
const CardsPage = page(() => import('./cards/CardsPage'), 'CardsPage');
const PassesPage = page(() => import('./passes/PassesPage'), 'PassesPage');
const PassPage = page(() => import('./passes/PassPage'), 'PassPage');
const ApplicationsPage = page(() => import('./applications/ApplicationsPage'), 'ApplicationsPage');
const ApplicationPage = page(() => import('./applications/ApplicationPage'), 'ApplicationPage');
const SamplesPage = page(() => import('./spot-checks/SamplesPage'), 'SamplesPage');
const SamplePage = page(() => import('./spot-checks/SamplePage'), 'SamplePage');
const CheckPage = page(() => import('./spot-checks/CheckPage'), 'CheckPage');
const SingleCheckPage = page(() => import('./spot-checks/SingleCheckPage'), 'SingleCheckPage');
const BansPage = page(() => import('./bans/BansPage'), 'BansPage');
const NewBanPage = page(() => import('./bans/NewBanPage'), 'NewBanPage');
const BanPage = page(() => import('./bans/BanPage'), 'BanPage');
const BanRulesPage = page(() => import('./ban-rules/BanRulesPage'), 'BanRulesPage');
const FeesPage = page(() => import('./fees/FeesPage'), 'FeesPage');
const FeeRulesPage = page(() => import('./fee-rules/FeeRulesPage'), 'FeeRulesPage');
const SuspensionsPage = page(() => import('./suspensions/SuspensionsPage'), 'SuspensionsPage');
const ReinstatementsPage = page(() => import('./reinstatements/ReinstatementsPage'), 'ReinstatementsPage');
const UnusedCardsPage = page(() => import('./unused-cards/UnusedCardsPage'), 'UnusedCardsPage');
const IdNumberReadsPage = page(() => import('./id-number-reads/IdNumberReadsPage'), 'IdNumberReadsPage');
const StaffPage = page(() => import('./staff/StaffPage'), 'StaffPage');
const StaffInvitePage = page(() => import('./staff/StaffInvitePage'), 'StaffInvitePage');
const StaffAccountPage = page(() => import('./staff/StaffAccountPage'), 'StaffAccountPage');
const GatesPage = page(() => import('./gates/GatesPage'), 'GatesPage');
const NewGatePage = page(() => import('./gates/NewGatePage'), 'NewGatePage');
const GatePage = page(() => import('./gates/GatePage'), 'GatePage');
const GateHealthPage = page(() => import('./gate-health/GateHealthPage'), 'GateHealthPage');
const GateSystemsPage = page(() => import('./gate-systems/GateSystemsPage'), 'GateSystemsPage');
const NewGateSystemPage = page(() => import('./gate-systems/NewGateSystemPage'), 'NewGateSystemPage');
const GateSystemPage = page(() => import('./gate-systems/GateSystemPage'), 'GateSystemPage');
const PhoneCampaignsPage = page(() => import('./phone-campaigns/PhoneCampaignsPage'), 'PhoneCampaignsPage');
const NewPhoneCampaignPage = page(() => import('./phone-campaigns/NewPhoneCampaignPage'), 'NewPhoneCampaignPage');
const PhoneCampaignPage = page(() => import('./phone-campaigns/PhoneCampaignPage'), 'PhoneCampaignPage');
const ReadAlertsPage = page(() => import('./read-alerts/ReadAlertsPage'), 'ReadAlertsPage');
const FailedMessagesPage = page(() => import('./failed-messages/FailedMessagesPage'), 'FailedMessagesPage');
const FailedMessagePage = page(() => import('./failed-messages/FailedMessagePage'), 'FailedMessagePage');
const TokensPage = page(() => import('./tokens/TokensPage'), 'TokensPage');
const AccountPage = page(() => import('./account/AccountPage'), 'AccountPage');

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
      <Route component={section('PASSES')}>
        <Route path="/passes" component={PassesPage} />
        <Route path="/passes/:number" component={PassPage} />
      </Route>
      <Route component={section('REINSTATEMENTS')}>
        <Route path="/reinstatements" component={ReinstatementsPage} />
      </Route>
      <Route component={section('UNUSED_CARDS')}>
        <Route path="/unused-cards" component={UnusedCardsPage} />
      </Route>
      <Route component={section('COMPANY_ACCOUNTS')}>
        <Route path="/company-accounts" component={CompanyAccountsPage} />
      </Route>
      <Route component={section('PERSON_DOSSIERS')}>
        <Route path="/people" component={PersonDossierPage} />
      </Route>
      <Route component={section('COMPANIES')}>
        <Route path="/companies" component={CompaniesPage} />
        <Route path="/companies/:number" component={CompanyPage} />
      </Route>
      <Route component={section('APPLICATIONS')}>
        <Route path="/applications" component={ApplicationsPage} />
        <Route path="/applications/:number" component={ApplicationPage} />
      </Route>
      <Route component={section('WORK_QUEUE')}>
        <Route path="/queue" component={QueuePage} />
        <Route path="/queue/:kind/:id" component={QueueCasePage} />
      </Route>
      <Route component={section('WORK_LOAD')}>
        <Route path="/work-load" component={WorkLoadPage} />
      </Route>
      <Route component={section('CARDS')}>
        <Route path="/cards" component={CardsPage} />
        <Route path="/card-batches" component={CardBatchesPage} />
        <Route path="/card-batches/:id" component={CardBatchPage} />
      </Route>
      <Route component={section('REGISTRATIONS')}>
        <Route path="/registrations" component={RegistrationsPage} />
        <Route path="/registrations/:id" component={RegistrationPage} />
      </Route>
      <Route component={section('CERTIFICATES')}>
        <Route path="/certificates" component={CertificatesPage} />
        <Route path="/certificates/:id" component={CertificatePage} />
      </Route>
      <Route component={section('SPOT_CHECKS')}>
        <Route path="/spot-checks" component={SamplesPage} />
        <Route path="/spot-checks/:id" component={SamplePage} />
        <Route path="/spot-checks/:id/:number" component={CheckPage} />
        <Route path="/passes/:number/spot-check" component={SingleCheckPage} />
      </Route>
      <Route component={section('BANS')}>
        <Route path="/bans" component={BansPage} />
        <Route path="/bans/new" component={NewBanPage} />
        <Route path="/bans/:id" component={BanPage} />
      </Route>
      <Route component={section('BAN_RULES')}>
        <Route path="/ban-rules" component={BanRulesPage} />
      </Route>
      <Route component={section('FEES')}>
        <Route path="/fees" component={FeesPage} />
      </Route>
      <Route component={section('FEE_RULES')}>
        <Route path="/fee-rules" component={FeeRulesPage} />
      </Route>
      <Route component={section('SUSPENSIONS')}>
        <Route path="/suspensions" component={SuspensionsPage} />
      </Route>
      <Route component={section('ID_NUMBER_READS')}>
        <Route path="/id-number-reads" component={IdNumberReadsPage} />
      </Route>
      <Route component={section('READ_ALERTS')}>
        <Route path="/read-alerts" component={ReadAlertsPage} />
      </Route>
      <Route component={section('STAFF')}>
        <Route path="/staff" component={StaffPage} />
        <Route path="/staff/new" component={StaffInvitePage} />
        <Route path="/staff/:id" component={StaffAccountPage} />
      </Route>
      <Route component={section('GATES')}>
        <Route path="/gate-health" component={GateHealthPage} />
        <Route path="/gates" component={GatesPage} />
        <Route path="/gates/new" component={NewGatePage} />
        <Route path="/gates/:id" component={GatePage} />
      </Route>
      <Route component={section('GATE_SYSTEMS')}>
        <Route path="/gate-systems" component={GateSystemsPage} />
        <Route path="/gate-systems/new" component={NewGateSystemPage} />
        <Route path="/gate-systems/:id" component={GateSystemPage} />
      </Route>
      <Route component={section('PHONE_CAMPAIGNS')}>
        <Route path="/phone-campaigns" component={PhoneCampaignsPage} />
        <Route path="/phone-campaigns/new" component={NewPhoneCampaignPage} />
        <Route path="/phone-campaigns/:id" component={PhoneCampaignPage} />
      </Route>
      <Route component={section('FAILED_MESSAGES')}>
        <Route path="/failed-messages" component={FailedMessagesPage} />
        <Route path="/failed-messages/:id" component={FailedMessagePage} />
      </Route>
      <Route component={section('ACCESS_TOKENS')}>
        <Route path="/tokens" component={TokensPage} />
      </Route>
      <Route path="*" component={NotFoundPage} />
    </Route>
  </>
);
