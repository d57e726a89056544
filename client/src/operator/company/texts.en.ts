import type { Translation } from '../../lib/text-types';
import type { company as zh } from './texts.zh-Hant';

export const company: Translation<typeof zh> = {
  title: 'Company',
  applicant: 'Applying company',
  actingFor: 'Acting for ',
  data: 'Basic data',
  number: 'Company number',
  kind: { UBN: 'UBN', AGENCY: 'agency code' },
  numberHint: 'The number cannot be changed. Several companies need an account each.',
  name: 'Company name',
  nameHint:
    'The full name as registered, in Chinese. After a change of name, passes can be applied for again once a certificate for the new name is approved',
  phone: 'Company phone',
  phoneHint: 'Example: 02-2345-6789#12',
  address: 'Company address',
  addressHint: 'The full address with its postal code, in Chinese',
  responsiblePerson: 'Responsible person',
  fax: 'Company fax',
  saved: 'The company data is saved',
  reminders: {
    title: 'Reminders by mail',
    what: 'Once a day, the administrators of the company are told which passes end in so many days and are not renewed: {{ends}}; which applications were returned so many days ago: {{returned}} (they lapse after {{returnedLapses}}); and which cards were made so many days ago and not collected: {{made}} (they lapse after {{madeLapses}}).',
    lastOnly: 'Only the last reminder of each kind',
    last: '{{ends}} days before a pass ends (0 is the day itself), {{returned}} days after an application was returned, {{made}} days after a card was made. What has lapsed is always included.',
    administratorsOnly: 'Administrators of the company choose.',
    saved: 'The choice is saved',
  },
  tasks: {
    title: 'Before passes can be applied for',
    ready: 'You can apply for passes',
    readyBody: 'The company data is complete and the certificate is approved.',
    data: 'Complete the company data (all but the fax)',
    certificate: 'Company certificate approved',
    done: 'Done',
    todo: 'Still to do',
  },
};
