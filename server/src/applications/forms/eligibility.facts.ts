import type { IdKind } from '../../access/words.js';
import type { Applicant } from '../../companies/may-apply.js';
import type { GrantedPlaces } from '../../passes/single-entry-monthly-limit.js';
import type { AttachmentKind } from '../../people/attachment.entity.js';
import type { ErrorCode } from '../../shared/errors.js';
import type { FormKind } from './form-kinds.js';
import type { OpenApplication } from './open-application.js';
import type { TargetFacts } from './target-facts.queries.js';
import type { Term } from './term.js';

/** A reason against an application, with the values that its sentence needs. */
export interface EligibilityReason {
  readonly code: ErrorCode;
  readonly portId?: number;
  /** From when on this reason no longer holds, where that is known. */
  readonly until?: Date;
  readonly limit?: number;
  /** How many of them were granted to the company beyond the three of a month, and how many of these it has used. */
  readonly granted?: GrantedPlaces;
  /** The kind of file that is missing. */
  readonly attachment?: AttachmentKind;
  /** The company's own application that is open. */
  readonly applicationNumber?: string;
  /** The card that is held in place of the one that was exchanged. */
  readonly exchangedForNumber?: string;
  /** The passes of other companies without which it would not hold; only who proves to know the number may learn of them. */
  readonly passesOfOthers?: readonly string[];
  /** The bans that the company does not know of, without which it would not hold; likewise. */
  readonly foreignBans?: readonly string[];
}

/** What is known of a person’s document beyond the company's own records: passes of other companies, by their ids, and bans. */
export interface PassesOfOthers {
  /** Those that take places of the month. */
  readonly inSlots: readonly string[];
  /** Usable cards, by the ports that they open. */
  readonly cardPorts: readonly {
    readonly portId: number;
    readonly validTo: Date;
    readonly passIds: readonly string[];
  }[];
  /** Single-entry passes that are neither cancelled nor over. */
  readonly runningEntries: readonly { readonly id: string; readonly portId: number; readonly validTo: Date }[];
  /** Temporary passes that are neither cancelled nor over, and open no gate yet or for now. */
  readonly temporaryPasses: readonly ({ readonly id: string } & TemporaryPass)[];
  /** Periodic passes that are neither cancelled nor over. */
  readonly periodicPasses: readonly { readonly id: string; readonly validTo: Date; readonly deactivated: boolean }[];
  /** Bans in force of which the company does not know yet. */
  readonly bans: readonly ({ readonly id: string } & RunningBan)[];
}

/** A ban in force, and the first instant after it (R-BAN-1). */
export interface RunningBan {
  readonly endsAt: Date;
}

/** A temporary pass for a port; one for several ports stands for each. */
export interface TemporaryPass {
  readonly portId: number;
  readonly validFrom: Date;
  readonly validTo: Date;
}

export const NO_PASSES_OF_OTHERS: PassesOfOthers = {
  inSlots: [],
  cardPorts: [],
  runningEntries: [],
  temporaryPasses: [],
  periodicPasses: [],
  bans: [],
};

/** What the rules know of a person: of the company's own records, and of those of others. */
export interface PersonFacts {
  readonly idKind: IdKind;
  /** Whether the document no longer identifies anyone (R-ID-1). */
  readonly documentVoid: boolean;
  /** Whether the company has removed the person (R-PER-4). */
  readonly removed: boolean;
  /** Kinds of files the person has, or that were submitted with the application. */
  readonly attachments: readonly AttachmentKind[];
  /** Places of the month that the company's passes take, 1 to 3. */
  readonly takenSlots: readonly number[];
  /** Places beyond the three of the month that were granted to the company (R-ONE-10). */
  readonly grantedPlaces: GrantedPlaces;
  /** Ports that a usable periodic or temporary pass of the company opens, and until when. */
  readonly cardPorts: readonly { readonly portId: number; readonly validTo: Date }[];
  /** Single-entry passes of the company that are neither cancelled nor over. */
  readonly runningEntries: readonly { readonly portId: number; readonly validTo: Date }[];
  /** Temporary passes of the company that are neither cancelled nor over, and open no gate yet or for now. */
  readonly temporaryPasses: readonly TemporaryPass[];
  /** Periodic passes of the company that are neither cancelled nor over. */
  readonly periodicPasses: readonly {
    readonly id: string;
    /** The card that it renews. */
    readonly previousId: string | null;
    readonly validTo: Date;
    readonly deactivated: boolean;
    /** From when on it is used again, where that is decided; null where it is not, or it is not deactivated. */
    readonly usedAgainFrom: Date | null;
  }[];
  /** Of the company, for the person rather than for a pass they have. */
  readonly openApplications: readonly OpenApplication[];
  /** Bans in force of which the company knows: the person is one of its own. */
  readonly bans: readonly RunningBan[];
  readonly others: PassesOfOthers;
}

/** What is known of a company when it applies. */
export interface CompanyFacts extends Applicant {
  /** Ports for which it is suspended after a failed spot check, and from when on it is not any more. */
  readonly suspendedPorts: readonly { readonly portId: number; readonly until: Date }[];
}

/** What is applied for, as far as it is known. */
export interface Request {
  readonly portIds: readonly number[];
  readonly areaIds: readonly number[];
  readonly term: Term | null;
  /** The first and the last second of the pass applied for. */
  readonly period: { readonly validFrom: Date; readonly validTo: Date } | null;
  /** The month for which more passes are asked for (R-ONE-10). */
  readonly month: string | null;
}

/** Before anything but the form is chosen. */
export const NOTHING_CHOSEN: Request = { portIds: [], areaIds: [], term: null, period: null, month: null };

/** A person or pass for which a form is checked, and the company that applies. */
export interface Candidate extends Request {
  readonly form: FormKind;
  readonly now: Date;
  readonly company: CompanyFacts;
  readonly person: PersonFacts;
  readonly pass: TargetFacts | null;
}
