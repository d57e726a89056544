import type { Translation } from '../../lib/text-types';
import type { consent as zh } from './texts.zh-Hant';

export const consent: Translation<typeof zh> = {
  title: 'Personal data, authorisation and dangers',
  body: 'At your first sign-in, and whenever the text changes, read it and agree before you start.',
  text: 'Full text',
  scroll: 'Read to the end of the text; then you can agree.',
  read: 'You have reached the end. Tick the box and press Confirm.',
  agree: 'I agree',
  confirm: 'Confirm',
  newVersion: 'The text has just been amended. Please read the latest version before you agree.',
};
