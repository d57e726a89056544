import { namesOf, verificationLink } from '../accounts/account.mails.js';
import { ADDRESSEE_ID } from '../certificates/certificate.addressee.js';
import { certificateDecision } from '../certificates/certificate.mails.js';
import type { RequestContext } from '../context.js';
import type { Decision } from '../decisions/decision.js';
import type { Mail } from '../messages/email/letter.js';
import { previewMail } from '../messages/email/mail-preview.js';
import type { MailPreviewType } from '../messages/email/mail-preview.type.js';
import { registrationApproved, registrationRejected } from '../registrations/registration.letters.js';
import { isId } from '../shared/ids.js';
import { LANGUAGES } from '../shared/language.js';
import { oneOf, type RowOf, text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { WorkKind } from './work.type.js';

interface Draft {
  /** Applications are decided item by item and have a preview of their own; proposals say themselves what is mailed. */
  readonly kind: Extract<WorkKind, 'REGISTRATION' | 'CERTIFICATE'>;
  readonly id: string;
  readonly decision: Decision;
  readonly reason: string | null;
}

/** Placeholder for the one-time token. */
const NO_TOKEN = '...';

const Applicant = { personName: text, accountName: text, email: text, language: oneOf(LANGUAGES), companyName: text };
type Applicant = RowOf<typeof Applicant>;

const APPLICANT = sql`a.person_name as "personName", a.account_name as "accountName", a.email, a.language`;

/** Preview of the mail that this decision would send. */
export async function previewReviewMail(context: RequestContext, draft: Draft): Promise<MailPreviewType | null> {
  if (!isId(draft.id)) return null;
  const { publicUrl } = context.services.env;
  const applicant = await applicantOf(context, draft);
  if (!applicant) return null;
  return previewMail(mailOf(draft, applicant, publicUrl), publicUrl);
}

function mailOf({ kind, decision, reason }: Draft, applicant: Applicant, publicUrl: string): Mail {
  const trimmed = reason?.normalize('NFC').trim() || null;
  if (kind === 'CERTIFICATE') return certificateDecision(applicant, applicant.companyName, decision, trimmed);
  return decision === 'APPROVED'
    ? registrationApproved.to(applicant, { ...namesOf(applicant), link: verificationLink(publicUrl, NO_TOKEN) })
    : registrationRejected.to(applicant, { ...namesOf(applicant), reason: trimmed ?? '' });
}

async function applicantOf(context: RequestContext, { kind, id }: Draft): Promise<Applicant | undefined> {
  const [row] = await context.database.rows(
    Applicant,
    kind === 'REGISTRATION'
      ? sql`select ${APPLICANT}, r.company_name as "companyName"
          from registration r join account a on a.id = r.account_id where r.id = ${id}`
      : sql`select ${APPLICANT}, coalesce(c.name, r.company_name) as "companyName"
          from certificate t join account a on a.id = ${ADDRESSEE_ID} left join company c on c.id = t.company_id
          left join registration r on r.id = t.registration_id where t.id = ${id}`,
  );
  return row;
}
