export const cases = {
  reason: {
    hint: '以下文字會原封不動寫進通知信。欄位空白時按數字選用常用原因（其後按 Alt＋數字）；Ctrl + Enter 送出。',
    standard: '常用原因',
    language: '常用原因的語言',
  },
  mail: { title: '通知信預覽', to: '收件人', subject: '主旨' },
  queue: { empty: '沒有案件', position: '第 {{position}} 件，共 {{total}} 件', next: '下一件', previous: '上一件' },
  files: { choose: '選擇附件', read: '檢視附件會留下紀錄。' },
  keys: {
    confirm: '在原因欄位中：送出',
    list: '回到清單',
    zoom: '放大、縮小文件',
    fit: '文件符合寬度',
    turn: '旋轉文件',
    page: '文件上一頁、下一頁',
  },
} as const;
