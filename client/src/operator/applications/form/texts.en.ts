import type { Translation } from '../../../lib/text-types';
import type { applicationForm as zhHant } from './texts.zh-Hant';

export const applicationForm: Translation<typeof zhHant> = {
  restored: {
    title: 'What you typed before and was not saved is back',
    hint: 'It had not reached the server. It is being saved again now.',
    drop: 'Use the saved draft instead',
  },
  areaChange: {
    title: 'What changes for each pass',
    added: 'Added: ',
    lost: 'Removed: ',
    same: 'No change of areas',
    losing_one: '{{count}} pass will lose areas.',
    losing: '{{count}} passes will lose areas.',
    different: 'The chosen passes open different areas now. The areas you tick replace those of every pass.',
    useAll: 'Use all of these areas',
  },
  required: {
    areaCodes: 'Choose at least one area',
    personIds: 'Add at least one person',
    passNumbers: 'Add at least one pass',
  },
};
