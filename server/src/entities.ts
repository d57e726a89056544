import { type EntityMetadata, ReferenceKind } from '@mikro-orm/core';
import { KeyFingerprint } from './access/key-fingerprint.entity.js';
import { ReplacedIndex } from './access/replaced-index.entity.js';
import { AccessGrant } from './access-grants/access-grant.entity.js';
import { IdNumberTry } from './access-grants/id-number-try.entity.js';
import { Account } from './accounts/account.entity.js';
import { AccountLink } from './accounts/account-link.entity.js';
import { SharedBinding } from './accounts/shared-binding.entity.js';
import { RecordAnomaly, ReportedCard } from './anomalies/record-anomaly.entity.js';
import { BranchApproval } from './applications/approvals/branch-approval.entity.js';
import { ItemVersion, ItemVersionFile } from './applications/corrections/item-version.entity.js';
import { CardDisclosure } from './applications/disclosures/card-disclosure.entity.js';
import { ApplicationDraft } from './applications/drafts/draft.entity.js';
import { ApplicationItem, ApplicationStep } from './applications/items/application-item.entity.js';
import {
  Application,
  ApplicationArea,
  ApplicationAttachment,
  ApplicationLeftOut,
} from './applications/records/application.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { BanCard } from './bans/ban-card.entity.js';
import { PhoneCampaign, PhoneCampaignMessage, PhoneCampaignStep } from './campaigns/campaign.entity.js';
import { BatchedCard, CardBatch } from './cards/card-batch.entity.js';
import { CardCollection } from './cards/card-collection.entity.js';
import { Certificate } from './certificates/certificate.entity.js';
import { Company } from './companies/company.entity.js';
import { WorkClaim } from './decisions/work-claim.entity.js';
import { Fee, FeeRule } from './fees/fee.entity.js';
import { FileView } from './files/file-view.entity.js';
import { StoredFile } from './files/stored-file.entity.js';
import { Upload } from './files/upload.entity.js';
import { Gate } from './gates/gate.entity.js';
import { GateContact, GateStream, GateSystemContact } from './gates/gate-contact.entity.js';
import { HistoryEntry } from './history/history-entry.entity.js';
import { HolderLookUp } from './holder-records/holder-look-up.entity.js';
import { CardStopProposal } from './holds/proposal.entity.js';
import { Message } from './messages/message.entity.js';
import { SmsCount } from './messages/sms/sms-count.entity.js';
import { UnusedCard, UnusedCardsDigest } from './no-passage/unused-card.entity.js';
import { Deactivation } from './passes/deactivation.entity.js';
import { Hold } from './passes/hold.entity.js';
import { Pass, PassArea } from './passes/pass.entity.js';
import { SingleEntryGrant } from './passes/single-entry-grant.entity.js';
import { SingleEntrySlot } from './passes/single-entry-slot.entity.js';
import { SingleEntryVoid } from './passes/single-entry-void.entity.js';
import { PersonAttachment } from './people/attachment.entity.js';
import { Ban, BanNotice, BanRecord } from './people/ban.entity.js';
import { BanCause, CompanyBarRule } from './people/ban-rule.entity.js';
import { PersonGroup, PersonGroupMember } from './people/groups/person-group.entity.js';
import { Person } from './people/person.entity.js';
import { PersonEntry } from './people/person-entry.entity.js';
import { PersonLink } from './people/person-link.entity.js';
import { PhoneCode, PhoneCodeTry } from './phones/phone-code.entity.js';
import { PhoneVerification } from './phones/phone-verification.entity.js';
import { Branch } from './ports/branch.entity.js';
import { Port, PortArea } from './ports/port.entity.js';
import { ReadAlert } from './read-log/read-alert.entity.js';
import { Registration } from './registrations/registration.entity.js';
import { Reinstatement } from './reinstatements/reinstatement.entity.js';
import { EarlierWait, Reminder, ReminderDigest } from './reminders/reminder.entity.js';
import { SavedQuery } from './saved-queries/saved-query.entity.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { AccessToken } from './sessions/access-token.entity.js';
import { Session } from './sessions/session.entity.js';
import { SignInFailure } from './sessions/sign-in-failure.entity.js';
import { IdempotencyKey } from './shared/idempotency-key.entity.js';
import { NumberSequence } from './shared/number-sequence.entity.js';
import { SpotCheckSample, SpotCheckSamplePass } from './spot-checks/sample.entity.js';
import { SpotCheck } from './spot-checks/spot-check.entity.js';
import { MonthlyFigure, PublishedMonth } from './statistics/monthly-figure.entity.js';
import { WorkAssignment } from './work/assignments/assignment.entity.js';
import { DecisionDraft } from './work/decision-draft.entity.js';
import { CaseNote } from './work/notes/case-note.entity.js';
import { PendingDecision } from './work/pending-decision.entity.js';
import { WorkView } from './work/views/work-view.entity.js';

/** Every entity, listed by hand: a table exists because it is listed here. */
export const entities = [
  KeyFingerprint,
  ReplacedIndex,
  Branch,
  Port,
  PortArea,
  Company,
  Account,
  AccountLink,
  RecoveryCode,
  SavedQuery,
  SharedBinding,
  Session,
  SignInFailure,
  AccessToken,
  StoredFile,
  Upload,
  Registration,
  Certificate,
  Person,
  PersonGroup,
  PersonGroupMember,
  PersonLink,
  PersonAttachment,
  PersonEntry,
  BanCause,
  CompanyBarRule,
  Ban,
  BanRecord,
  BanNotice,
  BanCard,
  Application,
  ApplicationArea,
  ApplicationAttachment,
  ApplicationLeftOut,
  ApplicationDraft,
  CardDisclosure,
  Pass,
  PassArea,
  Deactivation,
  UnusedCard,
  UnusedCardsDigest,
  RecordAnomaly,
  ReportedCard,
  Hold,
  CardStopProposal,
  AccessGrant,
  IdNumberTry,
  PhoneCode,
  PhoneCodeTry,
  PhoneVerification,
  HolderLookUp,
  Reinstatement,
  SingleEntrySlot,
  SingleEntryGrant,
  SingleEntryVoid,
  FeeRule,
  Fee,
  ApplicationItem,
  BranchApproval,
  ItemVersion,
  ItemVersionFile,
  ApplicationStep,
  Gate,
  GateContact,
  GateSystemContact,
  GateStream,
  BatchedCard,
  CardBatch,
  PublishedMonth,
  MonthlyFigure,
  CardCollection,
  SpotCheckSample,
  SpotCheckSamplePass,
  SpotCheck,
  WorkClaim,
  PendingDecision,
  DecisionDraft,
  WorkAssignment,
  CaseNote,
  WorkView,
  FileView,
  ReminderDigest,
  ReadAlert,
  EarlierWait,
  Reminder,
  Message,
  SmsCount,
  PhoneCampaign,
  PhoneCampaignMessage,
  PhoneCampaignStep,
  AuditEntry,
  HistoryEntry,
  NumberSequence,
  IdempotencyKey,
];

/**
 * Foreign keys that point from a lower feature to a higher one. Their entities declare a plain id, so that they import
 * nothing from above; the constraint is added here, where all entities are known.
 */
const UPWARD_FOREIGN_KEYS = [
  { entity: Account, property: 'companyId', column: 'company_id', of: Company },
  { entity: Certificate, property: 'registrationId', column: 'registration_id', of: Registration },
  { entity: Pass, property: 'applicationId', column: 'application_id', of: Application },
] as const;

/** Turns these ids into relations, as `manyToOne(…).mapToPk()` declares all others. */
export function addUpwardForeignKeys(meta: EntityMetadata): void {
  for (const { entity, property, column, of } of UPWARD_FOREIGN_KEYS) {
    if (meta.class !== entity) continue;
    const { name, nullable, unique } = meta.properties[property] as EntityMetadata['props'][number];
    meta.properties[property] = {
      ...{ name, nullable, unique, fieldNames: [column], joinColumns: [column] },
      ...{ kind: ReferenceKind.MANY_TO_ONE, entity: () => of, mapToPk: true, owner: true },
      createForeignKeyConstraint: true,
    } as unknown as EntityMetadata['props'][number];
  }
}
