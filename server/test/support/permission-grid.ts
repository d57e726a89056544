/**
 * A: allowed. R: refused (FORBIDDEN). r: refused until the viewer does what the refusal names: signs in, gives the code,
 * consents, chooses a company. A query marked * may appear only once in a document. The viewers, by kind of account:
 * visitor  v not signed in
 * half     gave the password; c owes the code of the second factor, s has yet to set one up
 * general  n has not consented, g acts for a company, t the same by token
 * shared   n has not consented, u bound to a company but acting for none, o acting, from a page made for another company,
 *          a acting, t by token
 * staff    0 without a role, r reviewer, p police, a administrator
 * analyst  s by session, t by token
 * gate     s by session, t by token
 *
 * Nothing makes a token for a general or shared account, a session for a gate, or staff without a role. They are here
 * because the rules do not rely on that.
 */
export const GRID = `
                          visitor half    general shared  staff   analyst gate
                          v       cs      ngt     nuoat   0rpa    st      st
query
anomalousCards            r       rr      rAA     rrrAr   RAAR    RR      RR
application               r       rr      rAA     rrrAr   RAAR    RR      RR
applicationDecisionMail   r       rr      RRR     RRRRR   RAAR    RR      RR
applicationDraft          r       rr      rAA     rrrAr   RRRR    RR      RR
applicationDrafts*        r       rr      rAA     rrrAr   RRRR    RR      RR
applicationForms          A       AA      AAA     AAAAA   AAAA    AA      AA
applications              r       rr      rAA     rrrAr   RAAR    RR      RR
ban                       r       rr      RRR     RRRRR   RAAR    RR      RR
banCandidate*             r       rr      RRR     RRRRR   RAAR    RR      RR
banCauses                 r       rr      RRR     RRRRR   RAAR    RR      RR
banRules                  r       rr      RRR     RRRRR   RRRA    RR      RR
bans                      r       rr      RRR     RRRRR   RAAR    RR      RR
cardAtDesk*               r       rr      RRR     RRRRR   RARR    RR      RR
cardPhoneChangesPreview*  r       rr      rAA     rrrAr   RRRR    RR      RR
cardPhones                r       rr      rAA     rrrAr   RRRR    RR      RR
cardPrintData*            r       rr      RRR     RRRRR   RARR    RR      RR
cardStopProposals         r       rr      RRR     RRRRR   RAAR    RR      RR
certificate               r       rr      RRR     RRRRR   RARR    RR      RR
certificates              r       rr      RRR     RRRRR   RARR    RR      RR
companyAccount            r       rr      rAR     RRRRR   RARR    RR      RR
companyAccounts           r       rr      rAR     RRRRR   RARR    RR      RR
companyRegistrations      r       rr      rAR     RRRRR   RRRR    RR      RR
consentText               A       AA      AAA     AAAAA   AAAA    AA      AA
decisionMail              r       rr      RRR     RRRRR   RARR    RR      RR
eligibility*              r       rr      rAA     rrrAr   RRRR    RR      RR
failedMessage             r       rr      RRR     RRRRR   RRRA    RR      RR
failedMessages            r       rr      RRR     RRRRR   RRRA    RR      RR
feeRules                  r       rr      RRR     RRRRR   AAAA    RR      RR
fees                      r       rr      RRR     RRRRR   RARR    RR      RR
gate                      r       rr      RRR     RRRRR   RRRA    RR      RR
gateKeys                  A       AA      AAA     AAAAA   AAAA    AA      AA
gateSystem                r       rr      RRR     RRRRR   RRRA    RR      RR
gateSystems               r       rr      RRR     RRRRR   RRRA    RR      RR
gates                     r       rr      RRR     RRRRR   RRRA    RR      RR
history                   r       rr      rAA     rrrAr   AAAA    RR      RR
idNumberReads*            r       rr      RRR     RRRRR   RAAA    RR      RR
isSampleReproducible*     r       rr      RRR     RRRRR   RARR    RR      RR
mayPass                   r       rr      RRR     RRRRR   RRRR    RR      RA
pass                      r       rr      rAA     rrrAr   RAAR    AA      RR
passChanges*              r       rr      RRR     RRRRR   RRRR    RR      RA
passes                    r       rr      rAA     rrrAr   RAAR    AA      RR
passesIssued*             r       rr      rAA     rrrAr   RAAR    AA      RR
people                    r       rr      rAA     rrrAr   RRRR    RR      RR
peopleImportPreview*      r       rr      rAA     rrrAr   RRRR    RR      RR
person                    r       rr      rAA     rrrAr   RRRR    RR      RR
ports                     A       AA      AAA     AAAAA   AAAA    AA      AA
registration              r       rr      RRR     RRRRR   RARR    RR      RR
registrations             r       rr      RRR     RRRRR   RARR    RR      RR
reinstatements            r       rr      rAA     rrrAr   RAAR    RR      RR
spotCheckSample           r       rr      RRR     RRRRR   RARR    RR      RR
spotCheckSamples          r       rr      RRR     RRRRR   RARR    RR      RR
staffAccount              r       rr      RRR     RRRRR   RRRA    RR      RR
staffAccounts             r       rr      RRR     RRRRR   RRRA    RR      RR
standardReasons           r       rr      RRR     RRRRR   RAAR    RR      RR
suspensions               r       rr      rAA     rrrAr   RAAR    RR      RR
unusedCards               r       rr      rAA     rrrAr   RAAR    RR      RR
uploadRules               A       AA      AAA     AAAAA   AAAA    AA      AA
viewer                    A       AA      AAA     AAAAA   AAAA    AA      AA
workQueue                 r       rr      RRR     RRRRR   RAAR    RR      RR
mutation
addAttachment             r       rr      rAA     rrrAr   RRRR    RR      RR
agreeToConsent            r       rr      AAR     AAAAR   AAAA    AR      AR
approveCertificate        r       rr      RRR     RRRRR   RARR    RR      RR
approveRegistration       r       rr      RRR     RRRRR   RARR    RR      RR
beginSecondFactor         r       rA      RRR     RRRRR   AAAA    RR      RR
bindAccount               r       rr      RRR     rAAAR   RRRR    RR      RR
blockCards                r       rr      RRR     RRRRR   RAAR    RR      RR
cancelEmailChange         r       rr      AAR     AAAAR   RRRR    RR      RR
cancelUpload              A       RR      rAA     rrrAr   RRRR    RR      RR
changeCardPhones          r       rr      rAA     rrrAr   RRRR    RR      RR
changeGate                r       rr      RRR     RRRRR   RRRA    RR      RR
changeGateSystem          r       rr      RRR     RRRRR   RRRA    RR      RR
changePassword            r       rr      AAR     AAAAR   AAAA    AR      AR
changeStaffRights         r       rr      RRR     RRRRR   RRRA    RR      RR
claimWork                 r       rr      RRR     RRRRR   RAAR    RR      RR
closeGate                 r       rr      RRR     RRRRR   RRRA    RR      RR
collectCards              r       rr      RRR     RRRRR   RARR    RR      RR
completeUpload            A       RR      rAA     rrrAr   RRRR    RR      RR
confirmCardPhone          r       rr      rAA     rrrAr   RRRR    RR      RR
confirmEmailChange        A       AA      AAA     AAAAA   AAAA    AA      AA
confirmPhone              A       AA      AAA     AAAAA   AAAA    AA      AA
confirmSecondFactor       r       rA      RRR     RRRRR   AAAA    RR      RR
correctAccountEmail       r       rr      RRR     RRRRR   RARR    RR      RR
correctApplication        r       rr      rAA     rrrAr   RRRR    RR      RR
createAccessToken         r       rr      RRR     RRRRR   RRRR    AR      RR
createGate                r       rr      RRR     RRRRR   RRRA    RR      RR
createGateSystem          r       rr      RRR     RRRRR   RRRA    RR      RR
createGateToken           r       rr      RRR     RRRRR   RRRA    RR      RR
createPerson              r       rr      rAA     rrrAr   RRRR    RR      RR
deactivateCard            r       rr      RRR     RRRRR   RAAR    RR      RR
decideApplication         r       rr      RRR     RRRRR   RAAR    RR      RR
decideBan                 r       rr      RRR     RRRRR   RAAR    RR      RR
decideCardStop            r       rr      RRR     RRRRR   RAAR    RR      RR
deletePerson              r       rr      rAA     rrrAr   RRRR    RR      RR
disableGateSystem         r       rr      RRR     RRRRR   RRRA    RR      RR
disableStaff              r       rr      RRR     RRRRR   RRRA    RR      RR
discardApplicationDraft   r       rr      rAA     rrrAr   RRRR    RR      RR
drawSpotCheckSample       r       rr      RRR     RRRRR   RARR    RR      RR
enableGateSystem          r       rr      RRR     RRRRR   RRRA    RR      RR
enableStaff               r       rr      RRR     RRRRR   RRRA    RR      RR
endAccessGrant            r       rr      rAA     rrrAr   RARR    RR      RR
endAccount                r       rr      rAR     RRRRR   RARR    RR      RR
endAnomalyDeactivation    r       rr      RRR     RRRRR   RARR    RR      RR
endDeactivation           r       rr      RRR     RRRRR   RAAR    RR      RR
enterBanCause             r       rr      RRR     RRRRR   RRRA    RR      RR
enterCompanyBarRule       r       rr      RRR     RRRRR   RRRA    RR      RR
extendSession             r       rr      AAR     AAAAR   AAAA    AR      AR
giveCompanyReadingRight   r       rr      rAR     RRRRR   RRRR    RR      RR
giveUpMessage             r       rr      RRR     RRRRR   RRRA    RR      RR
holdCards                 r       rr      rAA     rrrAr   RRRR    RR      RR
importPeople              r       rr      rAA     rrrAr   RRRR    RR      RR
inviteStaff               r       rr      RRR     RRRRR   RRRA    RR      RR
liftBan                   r       rr      RRR     RRRRR   RAAR    RR      RR
liftHold                  r       rr      rAA     rrrAr   RAAR    RR      RR
liftSuspension            r       rr      RRR     RRRRR   RARR    RR      RR
linkPeople                r       rr      rAA     rrrAr   RRRR    RR      RR
markCards                 r       rr      RRR     RRRRR   RARR    RR      RR
openPhoneVerification     r       rr      rAA     rrrAr   RRRR    RR      RR
payFees                   r       rr      RRR     RRRRR   RARR    RR      RR
planFeeRule               r       rr      RRR     RRRRR   RRRA    RR      RR
proposeBan                r       rr      RRR     RRRRR   RAAR    RR      RR
proposeCardStop           r       rr      RRR     RRRRR   RAAR    RR      RR
recordSpotCheck           r       rr      RRR     RRRRR   RARR    RR      RR
recoverAccountNames       A       AA      AAA     AAAAA   AAAA    AA      AA
refuseRegistration        r       rr      rAR     RRRRR   RRRR    RR      RR
registerAccount           A       AA      AAA     AAAAA   AAAA    AA      AA
registerSharedAccount     A       AA      AAA     AAAAA   AAAA    AA      AA
reinstateAtOnce           r       rr      RRR     RRRRR   RARR    RR      RR
reinstateByIdNumber       r       rr      rAA     rrrAr   RRRR    RR      RR
reinstatePasses           r       rr      rAA     rrrAr   RARR    RR      RR
rejectCertificate         r       rr      RRR     RRRRR   RARR    RR      RR
rejectRegistration        r       rr      RRR     RRRRR   RARR    RR      RR
releaseWork               r       rr      RRR     RRRRR   RAAR    RR      RR
removeAttachment          r       rr      rAA     rrrAr   RRRR    RR      RR
removeSecondFactor        r       rr      RRR     RRRRR   AAAA    RR      RR
renewRecoveryCodes        r       rr      RRR     RRRRR   AAAA    RR      RR
reopenFee                 r       rr      RRR     RRRRR   RARR    RR      RR
reopenGate                r       rr      RRR     RRRRR   RRRA    RR      RR
reportPassages            r       rr      RRR     RRRRR   RRRR    RR      RA
requestEmailChange        r       rr      AAR     AAAAR   RRRR    RR      RR
requestPasswordReset      A       AA      AAA     AAAAA   AAAA    AA      AA
requestPhoneCode          A       AA      AAA     AAAAA   AAAA    AA      AA
requestUpload             A       RR      rAA     rrrAr   RRRR    RR      RR
resendStaffInvitation     r       rr      RRR     RRRRR   RRRA    RR      RR
resendVerification        A       AA      AAA     AAAAA   AAAA    AA      AA
resetPassword             A       AA      AAA     AAAAA   AAAA    AA      AA
resetSecondFactor         r       rr      RRR     RRRRR   RRRA    RR      RR
restoreAccount            r       rr      rAR     RRRRR   RARR    RR      RR
restoreCertificate        r       rr      RRR     RRRRR   RARR    RR      RR
retryMessage              r       rr      RRR     RRRRR   RRRA    RR      RR
revokeAccessToken         r       rr      RRR     RRRRR   RRRR    AR      RR
revokeCertificate         r       rr      RRR     RRRRR   RARR    RR      RR
revokeGateToken           r       rr      RRR     RRRRR   RRRA    RR      RR
saveApplicationDraft      r       rr      rAA     rrrAr   RRRR    RR      RR
sendCardPhoneCode         r       rr      rAA     rrrAr   RRRR    RR      RR
setCompanyAdministrator   r       rr      rAR     RRRRR   RARR    RR      RR
setLastRemindersOnly      r       rr      rAR     RRRRR   RRRR    RR      RR
signIn                    A       AA      AAA     AAAAA   AAAA    AA      AA
signOut                   A       AA      AAA     AAAAA   AAAA    AA      AA
stopCardExchange          r       rr      RRR     RRRRR   RARR    RR      RR
submitApplication         r       rr      rAA     rrrAr   RRRR    RR      RR
submitCertificate         r       rr      rAA     rrrAr   RRRR    RR      RR
switchCompany             r       rr      RRR     rAAAR   RRRR    RR      RR
takeCompanyReadingRight   r       rr      rAR     RRRRR   RRRR    RR      RR
unbindAccount             r       rr      AAR     AAAAR   RRRR    RR      RR
unlinkPerson              r       rr      rAA     rrrAr   RRRR    RR      RR
updateAccount             r       rr      AAR     AAAAR   AAAA    AR      AR
updateCompany             r       rr      rAA     rrrAr   RRRR    RR      RR
updatePerson              r       rr      rAA     rrrAr   RRRR    RR      RR
verifyEmail               A       AA      AAA     AAAAA   AAAA    AA      AA
verifyPhoneByLink         A       AA      AAA     AAAAA   AAAA    AA      AA
verifySecondFactor        r       AR      RRR     RRRRR   RRRR    RR      RR
voidSingleEntryPass       r       rr      rAA     rrrAr   RRRR    RR      RR
waiveFees                 r       rr      RRR     RRRRR   RARR    RR      RR
withdrawApplication       r       rr      rAA     rrrAr   RRRR    RR      RR
withdrawBanRule           r       rr      RRR     RRRRR   RRRA    RR      RR
withdrawFeeRule           r       rr      RRR     RRRRR   RRRA    RR      RR
`;
