import { registerEnumType } from 'type-graphql';

/** The languages of screens, mails and reference names. */
export enum Language {
  ZH_HANT = 'ZH_HANT',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'Language of a text.',
  valuesConfig: {
    ZH_HANT: { description: 'Traditional Chinese as written in Taiwan; the default.' },
    EN: { description: 'English.' },
  },
});
