import type { Translation } from '../../lib/text-types';
import type { company as zh } from './texts.zh-Hant';

export const company: Translation<typeof zh> = {
  title: 'Company',
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
