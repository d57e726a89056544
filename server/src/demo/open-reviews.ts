import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { standardReasons } from '../decisions/standard-reasons.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Registration } from '../registrations/registration.entity.js';
import { registrationReceived, registrationRejected } from '../registrations/registration.letters.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { certificateFile, registrationRow } from './companies.js';
import type { DemoFiles } from './files.js';
import { type Applicant, rejected, waiting } from './firms.js';
import { applicantAccount } from './sign-in.js';
import { minutesBefore, onDay } from './times.js';

interface OpenRegistration {
  readonly applicant: Applicant;
  readonly submittedAt: Date;
  readonly fileId: string;
}

/** Registrations that wait for a reviewer, and one that was rejected (R-REG-4), with the mails they caused. */
export class OpenReviews {
  readonly #waiting: readonly OpenRegistration[];
  readonly #rejected: OpenRegistration;
  readonly #rejectedAt: Date;

  constructor(
    files: DemoFiles,
    readonly now: Date,
  ) {
    const send = (applicant: Applicant, submittedAt: Date): OpenRegistration => ({
      applicant,
      submittedAt,
      fileId: certificateFile(files, applicant, submittedAt),
    });
    const times = [onDay(now, 3, 16, 5), onDay(now, 2, 10, 22), onDay(now, 1, 15, 48), minutesBefore(now, 95)];
    this.#waiting = waiting.map((applicant, at) => send(applicant, times[at] ?? minutesBefore(now, 10)));
    this.#rejected = send(rejected, onDay(now, 9, 11, 30));
    this.#rejectedAt = onDay(now, 8, 9, 15);
  }

  async insert(em: EntityManager, services: Services, passwordHash: string, reviewerId: string): Promise<void> {
    for (const sent of this.#waiting) await this.#insertRegistration(em, services, passwordHash, sent, {});
    const reason = standardReasons('REGISTRATION', 'ZH_HANT')[0] as string;
    const decision = { decision: 'REJECTED' as const, decidedAt: this.#rejectedAt, decidedById: reviewerId, reason };
    await this.#insertRegistration(em, services, passwordHash, this.#rejected, decision);
    const { applicant } = this.#rejected;
    const mail = registrationRejected.to(applicant, { ...namesOf(applicant), reason });
    await queueMail(em, services, mail, this.#rejectedAt);
  }

  async #insertRegistration(
    em: EntityManager,
    services: Services,
    passwordHash: string,
    { applicant, submittedAt, fileId }: OpenRegistration,
    decision: Partial<Registration>,
  ): Promise<void> {
    // A rejected registration leaves its account name free.
    const ended = decision.decidedAt ? { accountNameKey: null, rejectedAt: decision.decidedAt } : {};
    const account = applicantAccount(passwordHash, applicant, submittedAt, ended);
    const registration = { ...registrationRow(applicant, account.id, submittedAt), ...decision };
    await em.insert(Account, account);
    await em.insert(Registration, registration);
    await em.insert(Certificate, {
      id: newId(),
      fileId,
      registrationId: registration.id,
      submittedById: account.id,
      submittedAt,
      withdrawnAt: decision.decidedAt ?? null,
    });
    await queueMail(em, services, registrationReceived.to(applicant, namesOf(applicant)), submittedAt);
  }
}
