import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { EmailForm, type EmailFormProps } from './EmailForm';
import { MailSent } from './MailSent';

export interface EmailRequestProps extends Omit<EmailFormProps, 'onSent'> {
  /** What was mailed to the address, in words. */
  sent: (email: string) => string;
}

/** Has something mailed to an address; once it is sent, that is shown in place of the form. */
export function EmailRequest(props: EmailRequestProps) {
  const [email, setEmail] = createSignal('');
  return (
    <Show
      when={email()}
      fallback={<EmailForm label={props.label} submit={props.submit} send={props.send} onSent={setEmail} />}
    >
      {(address) => <MailSent title={t('recovery:sent')} body={props.sent(address())} />}
    </Show>
  );
}
