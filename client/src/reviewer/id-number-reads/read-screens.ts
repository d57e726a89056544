import type { IdNumberReadRowFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';

/** The screens on which people's data is read in clear or looked for, with the operations that they send. */
export const readScreens = {
  scan: ['file'],
  pass: ['RevealIdNumber', 'Pass', 'PrintedPass', 'PassRecordPage'],
  passSearch: ['PassSearch', 'PassSearchExport', 'Passes', 'PassExport', 'PersonPasses'],
  application: ['RevealItemNumber', 'Application', 'ApplicationCase', 'ApplicationPasses', 'PassesOfApplication'],
  applicationForm: [
    ...[
      'ApplicationSubmitted',
      'PrintedApplication',
      'CorrectPage',
      'CardsOfOthers',
      'SubmitApplication',
      'SubmitExchange',
    ],
    ...['PickPasses', 'PickPeople', 'ChosenPeople', 'ChosenPasses', 'ExchangeableCards', 'Exchanges'],
  ],
  personDossier: ['PersonDossierPage'],
  people: [
    ...['People', 'PeopleExport', 'Person', 'CreatePerson', 'UpdatePerson', 'LinkPeople', 'UnlinkPerson'],
    ...['PeopleImportPreview', 'ImportPeople', 'FilePeople'],
  ],
  bans: ['RevealBannedNumber', 'BanCandidate', 'ProposeBan'],
  cardDesk: ['CardAtDesk', 'Cards', 'CollectedCards', 'CollectedCardExport'],
  cardMaking: ['CardPrintData', 'CardBatchPrintData'],
  fees: ['Fees', 'FeeExport'],
  unusedCards: ['DeactivatedCards', 'UnusedCards', 'UnusedCardExport', 'AnomalousCards', 'AnomalousCardExport'],
  reinstatements: ['Reinstatements', 'ReinstatementExport', 'ReinstateByNumber'],
  phones: [
    ...['CardPhone', 'CardPhones', 'ChangeablePhones', 'PhoneTemplate', 'OpenPhoneVerification', 'ConfirmCardPhone'],
    ...['RequestPhoneCode', 'ConfirmPhone'],
  ],
  spotChecks: ['SpotCheckSample'],
  search: ['StaffSearch', 'SearchEverywhere'],
  readLog: ['IdNumberReadsPage', 'IdNumberReadExport'],
} as const satisfies Record<string, readonly string[]>;
export type ReadScreen = keyof typeof readScreens;

export const readScreenNames = Object.keys(readScreens) as ReadScreen[];

const screenOf = new Map<string, ReadScreen>(
  readScreenNames.flatMap((screen) => readScreens[screen].map((operation) => [operation, screen] as const)),
);

/** The screen in words; what no screen of ours sends came from another program. */
export function screenText({ screen, operation }: Pick<IdNumberReadRowFragment, 'screen' | 'operation'>): string {
  const known = screenOf.get(screen ?? operation);
  if (known) return t(`idNumberReads:screen.${known}`);
  if (screen === null) return t('idNumberReads:screenUnknown', { operation });
  return t('idNumberReads:screenOfProgram', { operation: screen === 'several' ? operation : screen });
}
