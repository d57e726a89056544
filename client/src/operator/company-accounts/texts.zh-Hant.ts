export const colleagues = {
  description: '貴公司的帳號、權限與等候審核的申請。停用後立即生效，可隨時恢復。',
  emptyHint: '同仁以貴公司統一編號申請帳號，審核通過後會出現在這裡。',
  waiting: {
    title: '等候審核的帳號申請',
    description: '以貴公司統一編號（機關代碼）提出的申請，審核通過後會加入貴公司。若非貴公司人員，請拒絕。',
    empty: '目前沒有等候審核的申請。',
    submittedAt: '申請時間',
    refuse: '拒絕',
    refuseTitle: '拒絕 {{name}} 的帳號申請',
    refuseBody: '帳號 {{account}} 的申請結束，原因會寄給申請人。',
    refused: '已拒絕申請，原因將寄給申請人',
  },
} as const;
