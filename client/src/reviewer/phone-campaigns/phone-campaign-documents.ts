import { graphql } from '../../gql';

export const PhoneCampaignParts = graphql(`
  fragment PhoneCampaignParts on PhoneCampaign {
    id
    status
    branch
    kind
    phoneState
    dailyBudget
    startedAt
    startedBy
    queued
    queuedToday
    waiting
    handedOver
    delivered
    failed
    verified
  }
`);

export const PreviewPhoneCampaign = graphql(`
  query PreviewPhoneCampaign($audience: PhoneCampaignAudience!) {
    phoneCampaignPreview(audience: $audience) {
      messages
      parts
      cost
      text
    }
  }
`);

export const StartPhoneCampaign = graphql(`
  mutation StartPhoneCampaign($audience: PhoneCampaignAudience!, $dailyBudget: Int!) {
    startPhoneCampaign(audience: $audience, dailyBudget: $dailyBudget) {
      ...PhoneCampaignParts
    }
  }
`);

export const StopPhoneCampaign = graphql(`
  mutation StopPhoneCampaign($id: ID!, $reason: String!) {
    stopPhoneCampaign(id: $id, reason: $reason) {
      ...PhoneCampaignParts
    }
  }
`);

export const ResumePhoneCampaign = graphql(`
  mutation ResumePhoneCampaign($id: ID!, $reason: String!) {
    resumePhoneCampaign(id: $id, reason: $reason) {
      ...PhoneCampaignParts
    }
  }
`);
