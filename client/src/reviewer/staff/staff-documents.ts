import { graphql } from '../../gql';

export const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!, $key: String!) {
    inviteStaff(input: $input, idempotencyKey: $key) {
      ...StaffAccountParts
    }
  }
`);

export const ResendStaffInvitation = graphql(`
  mutation ResendStaffInvitation($id: ID!) {
    resendStaffInvitation(id: $id) {
      ...StaffAccountParts
    }
  }
`);

export const ChangeStaffRights = graphql(`
  mutation ChangeStaffRights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {
    changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) {
      ...StaffAccountParts
    }
  }
`);

export const DisableStaff = graphql(`
  mutation DisableStaff($id: ID!, $version: Int!, $reason: String!) {
    disableStaff(id: $id, version: $version, reason: $reason) {
      ...StaffAccountParts
    }
  }
`);

export const EnableStaff = graphql(`
  mutation EnableStaff($id: ID!, $version: Int!) {
    enableStaff(id: $id, version: $version) {
      ...StaffAccountParts
    }
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($id: ID!, $version: Int!) {
    resetSecondFactor(id: $id, version: $version) {
      ...StaffAccountParts
    }
  }
`);
