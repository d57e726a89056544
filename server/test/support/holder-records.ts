/** The documents by which a holder reads their own record without an account. */
export const ASK = `mutation($passNumber: String!, $idNumber: String!) {
  requestHolderCode(passNumber: $passNumber, idNumber: $idNumber) }`;
export const OPEN = `mutation($passNumber: String!, $idNumber: String!, $code: String!) {
  openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) { token until } }`;
export const CLOSE = 'mutation($token: String!) { closeHolderRecord(token: $token) }';
export const READ = `query($token: String!, $size: Int = 10) { holderRecord(token: $token) { until
  passes(size: $size) { total items { number status companyName areas { code } validTo } }
  passages(size: 1) { total items { at passNumber direction gateCode area { code } } }
  idNumberReads { total items { at purpose companyName branches { code } } } } }`;
