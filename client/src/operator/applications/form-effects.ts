import type { FormDescriptionFragment } from '../../gql/graphql';

type Effects = Pick<FormDescriptionFragment, 'steps' | 'makesCard'>;

/** It takes effect as soon as it is submitted: there is no step at which anyone decides. */
export const takesEffectAtOnce = ({ steps }: Effects) => steps.length === 0;

/** It issues passes on paper, one for each person and port, which the company prints itself. */
export const issuesPrints = (form: Effects) => takesEffectAtOnce(form) && !form.makesCard;
