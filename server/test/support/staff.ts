import type { TestApp, TestViewer } from './app.js';

const FIELDS = `{ id kind accountName personName email roles branches { code } state registeredAt disabledAt
  secondFactorSince self version }`;

export const INVITE = `mutation Invite($input: InviteStaffInput!, $idempotencyKey: String) {
  inviteStaff(input: $input, idempotencyKey: $idempotencyKey) ${FIELDS} }`;
export const RESEND_INVITATION = `mutation Resend($id: ID!) { resendStaffInvitation(id: $id) ${FIELDS} }`;
export const CHANGE_RIGHTS = `mutation Rights($id: ID!, $version: Int!, $roles: [StaffRole!]!, $branchCodes: [BranchCode!]!) {
  changeStaffRights(id: $id, version: $version, roles: $roles, branchCodes: $branchCodes) ${FIELDS} }`;
export const DISABLE = `mutation Disable($id: ID!, $version: Int!, $reason: String!) {
  disableStaff(id: $id, version: $version, reason: $reason) ${FIELDS} }`;
export const ENABLE = `mutation Enable($id: ID!, $version: Int!) { enableStaff(id: $id, version: $version) ${FIELDS} }`;
export const RESET_FACTOR = `mutation ResetFactor($id: ID!, $version: Int!) {
  resetSecondFactor(id: $id, version: $version) ${FIELDS} }`;
const ONE = `query One($id: ID!) { staffAccount(id: $id) ${FIELDS} }`;

/** An account of the port company as an administrator sees it. */
export async function staffAccount(app: TestApp, administrator: TestViewer, id: string) {
  return (await app.query(administrator, ONE, { id })).data.staffAccount;
}
