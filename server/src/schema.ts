import 'reflect-metadata';
import { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema, printSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ACKNOWLEDGE_ID_NUMBERS, refuseIdNumbersInTexts } from './access/id-numbers-in-texts.js';
import { permissions } from './access/permissions.js';
import type { ViewerRule } from './access/rules.js';
import { applyMiddleware, deny, shield } from './access/shield.js';
import type { Viewer } from './access/viewer.js';
import { AccessGrantResolver } from './access-grants/grant.resolver.js';
import { AccessGrantPassFields } from './access-grants/pass-fields.js';
import { AnomalyResolver } from './anomalies/anomaly.resolver.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { ApplicationFields } from './applications/application-fields.js';
import { ApplicationItemFields } from './applications/application-item-fields.js';
import { CandidatesResolver } from './applications/candidates/candidates.resolver.js';
import { GrantedPassesResolver } from './applications/granted-passes/granted-passes.resolver.js';
import { ApplicationPassFields } from './applications/pass-fields.js';
import { ApplicationPersonFields } from './applications/person-fields.js';
import { ApplicationViewerFields } from './applications/viewer-fields.js';
import { BanResolver } from './bans/ban.resolver.js';
import { BanRuleResolver } from './bans/ban-rule.resolver.js';
import { BanPersonFields } from './bans/person-fields.js';
import { PhoneCampaignResolver } from './campaigns/campaign.resolver.js';
import { CardResolver } from './cards/card.resolver.js';
import { CardBatchResolver } from './cards/card-batch.resolver.js';
import { ExchangeStopFields } from './cards/exchange-stop-fields.js';
import { CardPassFields } from './cards/pass-fields.js';
import { UndoCollectionFields } from './cards/undo-collection-fields.js';
import { CertificateResolver } from './certificates/certificate.resolver.js';
import { CertificateCompanyFields } from './certificates/company-fields.js';
import { CompanyResolver } from './companies/company.resolver.js';
import { CompanyViewerFields } from './companies/viewer-fields.js';
import { CompanyAccountResolver } from './company-accounts/company-account.resolver.js';
import { ReadingRightResolver } from './company-accounts/reading-right.resolver.js';
import { DossierResolver } from './dossiers/dossier.resolver.js';
import { FailedMessageResolver } from './failed-messages/failed-message.resolver.js';
import { FeeResolver } from './fees/fee.resolver.js';
import { FeePassFields } from './fees/pass-fields.js';
import { FiguresResolver } from './figures/figures.resolver.js';
import { UploadResolver } from './files/upload.resolver.js';
import { GateHealthResolver } from './gate-health/gate-health.resolver.js';
import { GateHealthOpenWorkFields } from './gate-health/open-work-fields.js';
import { GateResolver } from './gates/gate.resolver.js';
import { GateApiResolver } from './gates/gate-api.resolver.js';
import { GateSystemResolver } from './gates/gate-system.resolver.js';
import { GatePassFields } from './gates/pass-fields.js';
import { HistoryResolver } from './history/history.resolver.js';
import { HolderRecordResolver } from './holder-records/holder-record.resolver.js';
import { HolderRecordFields } from './holder-records/record-fields.js';
import { HoldResolver } from './holds/hold.resolver.js';
import { HoldPassFields } from './holds/pass-fields.js';
import { PersonRemovalResolver } from './holds/person-removal.resolver.js';
import { CardStopResolver } from './holds/proposal.resolver.js';
import { AccountResolver } from './me/account.resolver.js';
import { UnusedCardResolver } from './no-passage/unused-card.resolver.js';
import { AdministratorOverviewResolver } from './overview/administrator-overview.resolver.js';
import { PassResolver } from './passes/pass.resolver.js';
import { PassFields } from './passes/pass-fields.js';
import { PersonGroupResolver } from './people/groups/person-group.resolver.js';
import { PersonLinkFields } from './people/link-fields.js';
import { PersonResolver } from './people/person.resolver.js';
import { PersonLinkResolver } from './people/person-link.resolver.js';
import { PersonMatchResolver } from './people/person-match.resolver.js';
import { PhonePassFields } from './phones/pass-fields.js';
import { PhoneResolver } from './phones/phone.resolver.js';
import { PortResolver } from './ports/port.resolver.js';
import { IdNumberReadResolver } from './read-log/id-number-read.resolver.js';
import { ReadAlertResolver } from './read-log/read-alert.resolver.js';
import { RegistrationResolver } from './registrations/registration.resolver.js';
import { ReinstatementPassFields } from './reinstatements/pass-fields.js';
import { ReinstatementResolver } from './reinstatements/reinstatement.resolver.js';
import { ReminderCompanyFields } from './reminders/company-fields.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { SavedQueryResolver } from './saved-queries/saved-query.resolver.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { SessionViewerFields } from './sessions/viewer-fields.js';
import { SharedAccountResolver } from './shared-accounts/shared-account.resolver.js';
import { SharedAccountViewerFields } from './shared-accounts/viewer-fields.js';
import { SpotCheckPassFields } from './spot-checks/pass-fields.js';
import { SampleFields } from './spot-checks/sample-fields.js';
import { SpotCheckResolver } from './spot-checks/spot-check.resolver.js';
import { SpotCheckViewerFields } from './spot-checks/viewer-fields.js';
import { StaffAccountResolver } from './staff/staff-account.resolver.js';
import { MonthlyStatisticsResolver } from './statistics/monthly-statistics.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { resolveDirectly } from './type-graphql-rewired.js';
import { WorkApplicationFields } from './work/application-fields.js';
import { AssignmentResolver } from './work/assignments/assignment.resolver.js';
import { BatchResolver } from './work/batches/batch.resolver.js';
import { WorkCertificateFields } from './work/certificate-fields.js';
import { CaseNoteResolver } from './work/notes/case-note.resolver.js';
import { PendingDecisionResolver } from './work/pending-decision.resolver.js';
import { WorkRegistrationFields } from './work/registration-fields.js';
import { WorkViewerFields } from './work/viewer-fields.js';
import { WorkViewResolver } from './work/views/work-view.resolver.js';
import { WorkResolver } from './work/work.resolver.js';

/** Fields of types, each contributed by the feature that owns its data. */
const FIELDS = [
  AccessGrantPassFields,
  ApplicationFields,
  ApplicationItemFields,
  ApplicationPassFields,
  ApplicationPersonFields,
  ApplicationViewerFields,
  BanPersonFields,
  CertificateCompanyFields,
  ReminderCompanyFields,
  CompanyViewerFields,
  GateHealthOpenWorkFields,
  GatePassFields,
  HoldPassFields,
  PassFields,
  PersonLinkFields,
  PhonePassFields,
  HolderRecordFields,
  ReinstatementPassFields,
  SessionViewerFields,
  SharedAccountViewerFields,
  CardPassFields,
  UndoCollectionFields,
  FeePassFields,
  ExchangeStopFields,
  SpotCheckPassFields,
  SampleFields,
  SpotCheckViewerFields,
  WorkApplicationFields,
  WorkCertificateFields,
  WorkRegistrationFields,
  WorkViewerFields,
];

const QUERY =
  'Everything that can be read. Lists come in pages and contain only what the viewer may see; a row the viewer may not see is answered like one that does not exist.';
const MUTATION =
  'Changes, each in one transaction: all of it or nothing, one in a document. An error names its `ErrorCode` in `extensions.code` and the argument concerned in `extensions.field`; “field errors” in the descriptions below are those of the values of single arguments (REQUIRED, INVALID, TOO_LONG and the like), returned all at once. Texts are stored without characters that are invisible or turn the direction of others, and refused with INVALID if they hold control characters; a length is the number of characters as readers count them (graphemes). A reason or note in which something has the form and checksum of an ID number is refused with CONTAINS_ID_NUMBER at its place, unless the operation carries `@acknowledgeIdNumbers`: texts are stored in clear.';

function bareSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AccessGrantResolver,
      AccountResolver,
      AnomalyResolver,
      ApplicationResolver,
      GrantedPassesResolver,
      BanResolver,
      BanRuleResolver,
      CardResolver,
      CardBatchResolver,
      CardStopResolver,
      CertificateResolver,
      CompanyAccountResolver,
      ReminderResolver,
      CompanyResolver,
      FeeResolver,
      PhoneCampaignResolver,
      FiguresResolver,
      DossierResolver,
      FailedMessageResolver,
      AdministratorOverviewResolver,
      GateApiResolver,
      GateHealthResolver,
      GateResolver,
      GateSystemResolver,
      HistoryResolver,
      HoldResolver,
      IdNumberReadResolver,
      ReadAlertResolver,
      PassResolver,
      PersonRemovalResolver,
      PersonLinkResolver,
      PersonResolver,
      PersonGroupResolver,
      CandidatesResolver,
      PersonMatchResolver,
      PhoneResolver,
      HolderRecordResolver,
      PortResolver,
      ReadingRightResolver,
      RegistrationResolver,
      ReinstatementResolver,
      SavedQueryResolver,
      SecondFactorResolver,
      SessionResolver,
      SharedAccountResolver,
      SpotCheckResolver,
      MonthlyStatisticsResolver,
      StatisticsResolver,
      StaffAccountResolver,
      UnusedCardResolver,
      UploadResolver,
      PendingDecisionResolver,
      AssignmentResolver,
      BatchResolver,
      CaseNoteResolver,
      WorkViewResolver,
      WorkResolver,
      ...FIELDS,
    ],
    // Commands check their input themselves and report all errors at once; nothing is echoed back.
    validate: false,
    directives: [...specifiedDirectives, ACKNOWLEDGE_ID_NUMBERS],
  });
  Object.assign(schema.getQueryType() ?? {}, { description: QUERY });
  Object.assign(schema.getMutationType() ?? {}, { description: MUTATION });
  return schema;
}

/** The schema as it is served: every root field behind THE TABLE. */
export function createSchema(): GraphQLSchema {
  const guard = shield(permissions, { fallbackRule: deny, allowExternalErrors: true });
  // Within THE TABLE: who may not call a mutation learns nothing about its texts.
  const schema = refuseIdNumbersInTexts(resolveDirectly(bareSchema()));
  // shield would wrap every field of every type, which makes a request four times as slow. Types below the roots are
  // reached through the roots only (a test traverses the schema), so wrapping the roots is enough.
  const { Query, Mutation } = guard.generate(schema) as Record<'Query' | 'Mutation', object>;
  return applyMiddleware(schema, { Query, Mutation } as never);
}

/** The schema as text, sorted: what is committed as `schema.graphql`. */
export function printedSchema(): string {
  return printed(bareSchema());
}

type Roots = Readonly<Record<'query' | 'mutation', readonly string[]>>;

/** The root fields that THE TABLE allows a viewer. */
export function callableRoots(viewer: Viewer): Roots {
  const allowed = (rows: Readonly<Record<string, object>>) =>
    Object.keys(rows).filter((name) => allows(rows[name], viewer));
  return { query: allowed(permissions.Query), mutation: allowed(permissions.Mutation) };
}

/** The same of these root fields only, with the types that they lead to. */
export function printedPart(roots: Roots): string {
  const schema = bareSchema();
  const part = (root: GraphQLObjectType | null | undefined, names: readonly string[]) => {
    const config = root?.toConfig();
    const fields = Object.entries(config?.fields ?? {}).filter(([name]) => names.includes(name));
    return config && fields.length > 0 && new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
  };
  return printed(
    new GraphQLSchema({
      ...schema.toConfig(),
      query: part(schema.getQueryType(), roots.query) || undefined,
      mutation: part(schema.getMutationType(), roots.mutation) || undefined,
      // Only those that a root leads to.
      types: [],
    }),
  );
}

function allows(rule: object | undefined, viewer: Viewer): boolean {
  return rule !== undefined && 'answer' in rule && (rule as ViewerRule).answer(viewer) === true;
}

const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
