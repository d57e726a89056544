import type { Account } from '../accounts/account.entity.js';
import { verificationLink } from '../accounts/account.mails.js';
import { ADDRESSEE_ID } from '../certificates/certificate.addressee.js';
import { certificateDecided } from '../certificates/certificate.mails.js';
import type { RequestContext } from '../context.js';
import type { Decision } from '../decisions/decision.js';
import { renderMail } from '../mail/layout.js';
import type { Mail } from '../mail/mail.js';
import { MailPreviewType } from '../mail/mail-preview.type.js';
import { registrationApproved, registrationRejected } from '../registrations/registration.mails.js';
import { isId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import type { WorkKind } from './work.type.js';

interface Considered {
  /** An application is decided on person by person, and has a preview of its own. */
  readonly kind: Exclude<WorkKind, 'APPLICATION'>;
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string | null;
}

/** Stands where the one-time link will be. */
const NO_TOKEN = '...';

type Applicant = Pick<Account, 'personName' | 'accountName' | 'email' | 'language'> & { readonly companyName: string };

const APPLICANT = sql`a.person_name as "personName", a.account_name as "accountName", a.email, a.language`;

/** The mail that this decision would send, by the same letters. */
export async function decisionMail(context: RequestContext, considered: Considered): Promise<MailPreviewType | null> {
  if (!isId(considered.id)) return null;
  const { publicUrl } = context.services.env;
  const applicant = await applicantOf(context, considered);
  if (!applicant) return null;
  const mail = mailOf(considered, applicant, publicUrl);
  const { subject, text } = renderMail(mail, publicUrl);
  return Object.assign(new MailPreviewType(), { to: mail.to, language: mail.language, subject, text });
}

function mailOf({ kind, decision, reason }: Considered, applicant: Applicant, publicUrl: string): Mail {
  const words = reason?.normalize('NFC').trim() || null;
  if (kind === 'CERTIFICATE') return certificateDecided(applicant, applicant.companyName, decision, words);
  return decision === 'APPROVED'
    ? registrationApproved(applicant, verificationLink(publicUrl, NO_TOKEN))
    : registrationRejected(applicant, words ?? '');
}

async function applicantOf(context: RequestContext, { kind, id }: Considered): Promise<Applicant | undefined> {
  const [row] = await context.database.rows<Applicant>(
    kind === 'REGISTRATION'
      ? sql`select ${APPLICANT}, r.company_name as "companyName"
          from registration r join account a on a.id = r.account_id where r.id = ${id}`
      : sql`select ${APPLICANT}, coalesce(c.name, r.company_name) as "companyName"
          from certificate t join account a on a.id = ${ADDRESSEE_ID} left join company c on c.id = t.company_id
          left join registration r on r.id = t.registration_id where t.id = ${id}`,
  );
  return row;
}
