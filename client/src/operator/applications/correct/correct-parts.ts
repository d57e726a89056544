import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CorrectableFragment, ReturnedItemFragment } from '../../../gql/graphql';
import { formatDate } from '../../../lib/dates';
import { type FormContent, noContent } from '../form/content/form-content';

export const ReturnedItem = graphql(`
  fragment ReturnedItem on ApplicationItem {
    id
    actions
    stateSince
    reason
    personId
    holder {
      name
      englishName
      idNumber
    }
    pass {
      id
      number
    }
  }
`);

/** What of an application may have to be corrected. */
export const Correctable = graphql(`
  fragment Correctable on Application {
    id
    number
    form
    version
    correctable
    reason
    areas {
      code
      ...AreaNames
    }
    pickupPort {
      code
    }
    startDay
    month
    morePasses
    branch {
      code
    }
    term {
      count
      unit
    }
    allItems: items(size: 100) {
      items {
        ...ReturnedItem
      }
    }
  }
`);

/** Those that wait for the company, in the order in which a refusal counts them. */
export const returnedItems = (application: FragmentType<typeof Correctable>): ReturnedItemFragment[] =>
  readFragment(ReturnedItem, readFragment(Correctable, application).allItems.items).filter(({ actions }) =>
    actions.includes('RESUBMIT'),
  );

/** What was applied for, as the fields of the form hold it. */
export const contentOfApplication = (application: CorrectableFragment): FormContent => ({
  ...noContent,
  reason: application.reason ?? '',
  areaCodes: application.areas.map(({ code }) => code),
  pickupPortCode: application.pickupPort?.code ?? '',
  startDay: application.startDay ? formatDate(application.startDay) : '',
  term: application.term && { count: application.term.count, unit: application.term.unit },
  month: application.month ?? '',
  morePasses: application.morePasses === null ? '' : String(application.morePasses),
  branchCode: application.branch?.code ?? '',
});
