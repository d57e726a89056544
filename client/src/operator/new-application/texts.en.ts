import type { Translation } from '../../lib/text-types';
import type { newApplication as zhHant } from './texts.zh-Hant';

export const newApplication: Translation<typeof zhHant> = {
  personTitle: 'What can be applied for now',
  notNow: 'Not available now',
  form: {
    PERIODIC: {
      menu: 'Periodic passes',
      begin: 'Apply for a periodic pass',
      hint: 'The card is made after review and police check.',
      reason: 'Reason for applying',
      reasonHint: 'Example: cargo handling, ship repair.',
      areasHint: 'Tick the areas, at least one. Each person gets one pass that opens all of them.',
      effect: 'Periodic passes are issued',
    },
    TEMPORARY: {
      menu: 'Temporary passes',
      begin: 'Apply for a temporary pass',
      hint: 'The card is made after review and police check.',
      reason: 'Reason for applying',
      reasonHint: 'Example: installing equipment, a short building job.',
      areasHint: 'Tick the areas, at least one. Each person gets one pass that opens all of them.',
      effect: 'Temporary passes are issued',
    },
    FOREIGN_SINGLE_ENTRY: {
      menu: 'Foreign single-entry passes',
      begin: 'Apply for a single-entry pass',
      hint: 'Issued at once, valid for 24 hours.',
      reason: 'Reason for entry',
      reasonHint: 'Example: work on the wharf, ship repair.',
      areasHint: 'Tick the areas of each port, at least one in all. Each person gets one pass a port.',
      effect: 'Passes are issued at once',
    },
    CANCELLATION: {
      menu: 'Cancellation',
      begin: 'Apply for cancellation',
      hint: 'Once it is approved, the pass can never be used again.',
      reason: 'Reason for applying',
      reasonHint: 'Example: has left the company, card lost.',
      effect: 'The passes are cancelled',
      effectHint:
        'At once when the review approves it. This cannot be undone: a new pass must be applied for if one is needed. Other applications under way about the same pass end too.',
    },
    RENEWAL: {
      menu: 'Renewal',
      begin: 'Apply for renewal',
      hint: 'The same card is valid for longer; its number stays.',
      reason: 'Reason for applying',
      reasonHint: 'Example: the pass ends soon, the work in the port goes on.',
      areasHint:
        'Tick the areas that the card is to open in the new term, at least one. They may differ from those of now.',
      effect: 'The cards are extended',
      effectHint:
        'The new term counts from the day after the cards end, or from the day of approval if they are over. Nothing is made or collected.',
    },
    AREA_CHANGE: {
      menu: 'Change of areas',
      begin: 'Apply for other areas',
      hint: 'Other ports or areas; card and dates stay as they are.',
      reason: 'Reason for applying',
      reasonHint: 'Example: moved to another port.',
      areasHint:
        'Tick all areas that the passes are to open from then on, at least one. What is not ticked will be closed to them.',
      effect: 'The areas are changed',
      effectHint: 'At once when the police approve it. The dates stay as they are, and so does the card.',
    },
    MORE_SINGLE_ENTRIES: {
      menu: 'More single-entry passes',
      begin: 'Ask for more passes',
      hint: 'If a passport needs more than 3 single-entry passes in a month. The branch decides.',
      reason: 'Reason for applying',
      reasonHint: 'Example: the crew changes every week and comes in five times in December.',
      effect: 'More single-entry passes may be issued',
      effectHint:
        'The branch may grant fewer. What it grants is for your company and that month only, and is not carried over.',
    },
    CARD_EXCHANGE: {
      menu: 'Card exchange',
      begin: 'Exchange the card',
      hint: 'A new RFID card with the same dates and areas.',
      reason: 'Reason for applying',
      reasonHint: 'Example: a new RFID card.',
      effect: 'New cards are made',
      effectHint: 'Without review. You are mailed when they can be collected; until then the old cards open the gates.',
    },
  },
  draft: {
    title: 'Drafts ({{count}})',
    noReason: '(no reason yet)',
    areas: '{{count}} areas',
    areas_one: '{{count}} area',
    savedAt: 'Saved',
    continue: 'Continue',
    continueOf: 'Continue "{{name}}"',
    discard: 'Discard draft',
    discardOf: 'Discard draft "{{name}}"',
    discardTitle: 'Discard this draft?',
    discardBody: 'What was filled in will be lost. This cannot be undone.',
    discarded: 'Draft discarded',
    giveUp: 'Discard this application',
    saving: 'Saving the draft',
    saved: 'Draft saved at {{time}}',
    unsaved: 'Not saved yet',
    notSaved: 'The draft was not saved',
    notSavedHint: 'This window still has what you typed. Go back to the form to continue.',
    notFound: 'There is no such draft',
    notFoundHint: 'It may have been submitted, or discarded by a colleague.',
  },
  singleEntryNotices: {
    title: 'Notes on single-entry passes (4)',
    passport: 'A copy of the passport must be attached.',
    limit: 'At most 3 passes per passport number and month.',
    suspension:
      'If a spot check finds no copy of a passport, the company is suspended: no foreign single-entry passes for one week.',
    gates: 'It takes ten minutes until the gates know a pass. Please wait ten minutes after issue before going there.',
  },
  others: {
    ask: 'Check them now',
    free: 'Passes held through other companies do not prevent it.',
    withheld:
      "Not answered now: the scan of the document is missing, or today's checks are used up. Passes held through other companies are checked when the application is submitted.",
  },
};
