import type { Translation } from '../../lib/text-types';
import type { passes as zhHant } from './texts.zh-Hant';

export const passes: Translation<typeof zhHant> = {
  printAgain: {
    action: 'Print the pass',
    hint: 'The company prints single-entry passes and hands them to the holder.',
    not: 'It cannot be printed in its present state.',
  },
  ofPerson: { title: 'Passes of this person', empty: 'This person has no passes yet' },
  bulkMixed: 'Of the selected: {{apply}} to apply for, {{print}} to print',
  bulk: 'Begin with the selected passes:',
  title: 'Find passes',
  singleEntry: {
    title: 'Foreign single-entry passes',
    new: '+ New application',
    empty: 'No single-entry passes yet',
    emptyHint: 'Passes are listed here once an application is submitted.',
  },
  pageTitle: 'Pass {{number}}',
  field: {
    singleEntryNumber: 'Pass number',
    idNumber: 'ID or passport number',
    passportNumber: 'Passport number',
    name: 'Name',
    validity: 'Validity',
    validToAndStatus: 'Valid to, status',
    status: 'Status',
    actions: 'Actions',
  },
  filter: {
    ends: 'Ends',
    endsWithin: 'within {{days}} days',
    issuedFrom: 'Issued from',
    issuedTo: 'Issued to',
    valid: 'Valid single-entry pass (usable or synchronising)',
    port: 'Port or pickup port',
    number: 'Any part of the pass number',
    wholeIdNumber: 'Whole ID or passport number',
    wholeName: 'Whole name',
    wholePassport: 'Whole passport number',
  },
  tab: { singleEntry: 'Single-entry' },
  others: {
    detail:
      'This pass belongs to another company: name and number are masked, areas and last passage are not shown. That you looked it up is logged.',
  },
  lookup: {
    label: 'Open a pass by its number',
    open: 'Open',
    hint: 'Passes of other companies are not listed. Type the whole number: only masked data is shown, each look-up is logged, and their number is limited.',
  },
  hold: {
    action: 'Block',
    title: 'Block cards ({{count}})',
    cancel: 'Apply for cancellation as well',
    cancelHint:
      'The cancellation is reviewed; the block takes effect at once, so gates refuse the card until then too.',
    done: 'Cards blocked: {{count}}',
  },
  detail: 'Details',
  detailOf: 'Details of {{number}}',
  printOf: 'Print {{number}}',
  empty: 'No passes yet',
  void: {
    action: 'Void this pass',
    actionOf: 'Void this pass {{number}}',
    title: 'Void {{number}}?',
    body: 'Gates refuse it from that moment, and this cannot be undone; its place in the month is given back. Two of the passes issued in a month can be voided.',
    done: '{{number}} is voided.',
  },
  notFound: 'There is no such pass',
  notFoundHint: 'Please check the number. Example: TXPC115-000023.',
  backToList: 'Back to the list',
  print: {
    title: 'Print single-entry passes',
    action: 'Print',
    short: 'Print',
    selected: 'Print selected passes',
    pdf: 'Save as PDF',
    pdfHint:
      'To save a PDF, choose "Save as PDF" as the destination (printer) in the print window. With 2 or 4 on a sheet, print at actual size (100%) and cut along the dashed lines.',
    perSheet: 'On each A4',
    per: '{{count}}',
    orderLabel: 'Order',
    order: { given: 'As applied for', port: 'By port, each on its own sheets' },
    sheets:
      '{{count}} passes, A4 pages: {{sheets}}. It takes ten minutes until the gates know a pass: please wait ten minutes after issue.',
    sheets_one:
      '{{count}} pass, A4 pages: {{sheets}}. It takes ten minutes until the gates know a pass: please wait ten minutes after issue.',
    leftOut: 'These passes cannot be printed',
    notOwned: 'of another company',
    nothing: 'There is no pass to print',
  },
};
