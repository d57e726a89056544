import { build } from '../../shared/build.js';
import { renderMail } from './layout.js';
import type { Mail } from './letter.js';
import { MailPreviewType } from './mail-preview.type.js';

/** A mail as a reviewer sees it before sending. @param home address of the system */
export function previewMail(mail: Mail, home: string): MailPreviewType {
  const { subject, text } = renderMail(mail, home);
  return build(MailPreviewType, { to: mail.to, language: mail.language, subject, text });
}
